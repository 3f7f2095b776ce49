/**
 * Fills in the HTML files in www, whose text is the English page.
 *
 * - `data-key="site.skip"`: the text is copy; each other language has its translation under that key.
 *   `data-key-title="…"` does the same for the attribute `title`.
 * - `{name}` in a text or an attribute: a value. In a text it can be elements; an attribute whose only value is `false`
 *   is left out.
 * - `data-each="list"`: one element per item, whose properties are values inside it (`{item}` if it has none).
 * - `data-if="name"`, `data-unless="name"`: the element remains only if the value exists, or does not.
 * - `data-tag="{tag}"`: the element gets that name.
 * - `data-attributes="name"`: the element gets these attributes, pairs of name and value.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseFragment, serialize, defaultTreeAdapter as tree } from "parse5";
import { Failure, root } from "../run.js";

/**
 * @typedef {import("parse5").DefaultTreeAdapterTypes.ChildNode} Node
 * @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element
 * @typedef {import("parse5").DefaultTreeAdapterTypes.ParentNode} Parent
 * @typedef {string | number | boolean | Node[] | Scope[] | string[] | [string, string][] | { [name: string]: unknown }} Value
 * @typedef {{ [name: string]: Value }} Scope
 * @typedef {(key: string, english: string) => string} Translate
 */

// Parsed as without scripting, so that the content of <noscript> is elements, not text.
const options = { scriptingEnabled: false };

/** A file of www as a document. @param {string} file */
export const readPage = (file) => parse(readFileSync(join(root, "www", file), "utf8"), options);

/** A file of www that is a fragment of a document, as nodes. @param {string} file */
export const readFragment = (file) => fragment(readFileSync(join(root, "www", file), "utf8").trim());

/** Markup as nodes. @param {string} markup */
export const fragment = (markup) => parseFragment(markup, options).childNodes;

/** @param {Parent} node */
export const print = (node) => `${serialize(node, options)}\n`;

/** Every element in document order. @param {Parent} parent @returns {Generator<Element>} */
export function* elements(parent) {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    yield* elements(node);
  }
}

/** @param {Element} element @param {string} name */
export const attribute = ({ attrs }, name) => attrs.find((attr) => attr.name === name)?.value;

/** @param {Parent} parent @returns {string} */
export const textOf = ({ childNodes }) =>
  childNodes.map((node) => (tree.isTextNode(node) ? node.value : "childNodes" in node ? textOf(node) : "")).join("");

/** The keys of an element's copy: its attributes, and `""` for its text. @param {Element} element */
export const keysOf = ({ attrs }) =>
  attrs.flatMap(({ name, value }) => {
    const [, target] = /^data-key(?:-(.+))?$/.exec(name) ?? [];
    return name.startsWith("data-key") ? [{ target: target ?? "", key: value }] : [];
  });

/** @param {string} value */
const text = (value) => tree.createTextNode(value);

/** @param {Scope} scope @param {string} path names joined by dots */
function lookUp(scope, path) {
  const value = path.split(".").reduce((at, name) => /** @type {any} */ (at)?.[name], /** @type {unknown} */ (scope));
  if (value === undefined) throw new Failure(`{${path}} has no value on this page`);
  return /** @type {Value} */ (value);
}

const HOLE = /\{([\w.]+)\}/;

/** @param {string} template @param {Scope} scope @returns {string | undefined} nothing for a lone `false` */
function fillAttribute(template, scope) {
  const alone = /^\{([\w.]+)\}$/.exec(template);
  if (alone && lookUp(scope, alone[1]) === false) return undefined;
  return template
    .split(HOLE)
    .map((part, i) => (i % 2 ? String(lookUp(scope, part)) : part))
    .join("");
}

/** @param {string} template @param {Scope} scope @returns {Node[]} */
const fillText = (template, scope) =>
  template.split(HOLE).flatMap((part, i) => {
    if (i % 2 === 0) return part ? [text(part)] : [];
    const value = lookUp(scope, part);
    return Array.isArray(value) ? /** @type {Node[]} */ (value) : [text(String(value))];
  });

/**
 * The nodes with their values and texts filled in.
 *
 * @param {Node[]} nodes
 * @param {Scope} scope
 * @param {Translate} translate
 * @returns {Node[]}
 */
export const fill = (nodes, scope, translate) =>
  nodes.flatMap((node) => {
    if (tree.isTextNode(node)) return fillText(node.value, scope);
    if (tree.isCommentNode(node)) return [];
    if (!tree.isElementNode(node)) return [node];
    const each = attribute(node, "data-each");
    if (!each) return fillElement(node, scope, translate);
    const items = /** @type {(Scope | string)[]} */ (lookUp(scope, each));
    return items.flatMap((item, i) => {
      const inner = typeof item === "string" ? { ...scope, item } : { ...scope, ...item };
      return [...(i ? [text("\n")] : []), ...fillElement(node, inner, translate)];
    });
  });

/** @param {Element} element @param {Scope} scope @param {Translate} translate @returns {Node[]} */
function fillElement(element, scope, translate) {
  const [wanted, unwanted] = [attribute(element, "data-if"), attribute(element, "data-unless")];
  if ((wanted && !lookUp(scope, wanted)) || (unwanted && lookUp(scope, unwanted))) return [];

  const copy = new Map(keysOf(element).map(({ target, key }) => [target, key]));
  const attrs = element.attrs.flatMap(({ name, value }) => {
    if (name === "data-attributes")
      return /** @type {[string, string][]} */ (lookUp(scope, value)).map(([name, value]) => ({ name, value }));
    if (/^data-(key|each$|if$|unless$|tag$)/.test(name)) return [];
    const key = copy.get(name);
    const filled = key ? translate(key, value) : fillAttribute(value, scope);
    return filled === undefined ? [] : [{ name, value: filled }];
  });
  const name = fillAttribute(attribute(element, "data-tag") ?? element.tagName, scope) ?? element.tagName;
  const made = tree.createElement(name, element.namespaceURI, attrs);
  const key = copy.get("");
  const children = key ? [text(translate(key, textOf(element)))] : fill(element.childNodes, scope, translate);
  for (const child of children) tree.appendChild(made, child);
  return [made];
}
