/**
 * The package's custom-elements.json, for editors and documentation tools. The definitions list every attribute; the
 * elements' own comments list events, parts and properties.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { metrics } from "../www/core/definitions.js";
import { camel } from "../www/i18n/index.js";
import { loadLocale } from "./locale.js";
import { root } from "./run.js";

/** @typedef {import("../www/core/definition.js").Definition} Definition */

const english = await loadLocale("en");

/**
 * Texts after a tag in a comment, each with its lines joined.
 *
 * @param {string} comment
 * @param {string} tag
 */
const tagged = (comment, tag) =>
  [...comment.matchAll(new RegExp(`^ \\* @${tag} ([^@]*?)(?=^ \\* @|^ \\*/|^ \\*$)`, "gms"))].map(([, text]) =>
    text.replace(/\s*\n \*\s*/g, " ").trim(),
  );

/** The first comment of an element's module. @param {string} name */
const commentOf = (name) =>
  /^\/\*\*.*?^ \*\//ms.exec(readFileSync(join(root, "www/elements", `${name}.js`), "utf8"))?.[0] ?? "";

/** @param {string} comment @param {string} tag whose text is names separated by commas */
const names = (comment, tag) =>
  tagged(comment, tag)
    .flatMap((text) => text.split(/,\s*/))
    .filter((name) => /^[\w-]+$/.test(name))
    .map((name) => ({ name }));

/** @param {string} comment */
const attributes = (comment) =>
  tagged(comment, "attr").flatMap((text) => {
    const [, type, name, description] = /^(?:\{([^}]*)\}\s*)?([\w-]+)\s+(.*)$/.exec(text) ?? [];
    return name ? [{ name, type: { text: type ?? "string" }, description }] : [];
  });

/** Attributes that an element's comment lists. @param {string} name of an element, such as `nps` */
export const ownAttributes = (name) =>
  attributes(commentOf(metrics.some(({ id }) => id === name) ? "calculator" : name));

/** @param {string} comment */
const slots = (comment) =>
  tagged(comment, "slot").map((text) => {
    const [, name, description] = /^([\w-]+) - (.*)$/.exec(text) ?? [];
    return { name, description };
  });

/** @param {string} comment */
const events = (comment) =>
  tagged(comment, "fires").map((text) => {
    const [, name, description] = /^([\w-]+)\s+(.*)$/.exec(text) ?? [];
    return { name, type: { text: "CustomEvent" }, description };
  });

/** An input's or convention's own attribute. @param {Definition} definition */
const figures = ({ id, forms, settings, conventions }) => {
  const words = english.metrics[id];
  const common = /** @type {Record<string, any>} */ (english.common.words);
  const inputs = [
    ...new Map([...forms.flatMap(({ inputs }) => inputs), ...settings].map((input) => [input.id, input])).values(),
  ];
  return [
    ...inputs.map(({ id, unit, default: usual }) => ({
      name: id,
      type: { text: "string" },
      description: [words?.inputs[id]?.label ?? common[id]?.label, unit && `(${unit})`].filter(Boolean).join(" "),
      ...(usual === undefined ? {} : { default: String(usual) }),
    })),
    ...conventions.map(({ id, choices }) => ({
      name: id,
      type: { text: choices.map((choice) => `"${choice}"`).join(" | ") },
      description: words?.conventions[id]?.label,
      default: `"${choices[0]}"`,
    })),
  ];
};

/** The element's class, such as RegularsNps. @param {string} name */
export const className = (name) => `Regulars${camel(`-${name}`)}`;

/**
 * @param {string[]} elements names of modules in www/elements
 */
export function manifest(elements) {
  const base = commentOf("calculator");
  const modules = elements.map((name) => {
    const definition = metrics.find(({ id }) => id === name);
    const comment = definition ? base : commentOf(name);
    const words = english.metrics[name];
    const path = `dist/elements/${name}.js`;
    const declaration = {
      kind: "class",
      customElement: true,
      name: className(name),
      tagName: `regulars-${name}`,
      description: words?.intro ?? comment.split("\n")[1].slice(3),
      superclass: { name: "HTMLElement" },
      attributes: [...attributes(comment), ...(definition ? figures(definition) : [])],
      events: events(comment),
      slots: slots(comment),
      cssParts: names(comment, "csspart"),
      cssProperties: names(definition ? comment : base, "cssprop"),
    };
    const reference = { name: className(name), module: path };
    const exported = [
      { kind: "js", name: className(name), declaration: reference },
      { kind: "custom-element-definition", name: declaration.tagName, declaration: reference },
    ];
    return { kind: "javascript-module", path, declarations: [declaration], exports: exported };
  });
  return { schemaVersion: "2.1.0", readme: "README.md", modules };
}
