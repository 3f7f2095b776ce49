/**
 * Builds nodes without markup, so it works under a policy that forbids inline styles and HTML from strings.
 *
 * @typedef {string | number | boolean | undefined | ((event: any) => void)} Value
 * @typedef {Node | string | undefined | false} Child
 */

/** @type {<N extends Element>(node: N, attributes: Record<string, Value>, children: Child[]) => N} */
const fill = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(.../** @type {(Node | string)[]} */ (children.filter((child) => child || child === "")));
  return node;
};

/**
 * Creates an HTML element. A function in `attributes` is an event listener, `true` an attribute without a value;
 * `undefined` and `false` leave the attribute or child out.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, Value>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export const h = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);

/**
 * Creates an SVG element, with the same rules.
 *
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, Value>} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export const s = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

/** Style sheets by document and text, because a constructed sheet works only in its own document. */
const sheets = /** @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */ (new WeakMap());

/**
 * Adopts style sheets, each once.
 *
 * @param {ShadowRoot | null} shadow
 * @param {...(string | undefined)} styles
 */
export const adoptStyles = (shadow, ...styles) => {
  const view = shadow?.ownerDocument.defaultView;
  if (!view) return;
  const known = sheets.get(view.document) ?? new Map();
  sheets.set(view.document, known);
  for (const css of styles) {
    if (!css) continue;
    const sheet = known.get(css) ?? new view.CSSStyleSheet();
    if (!known.has(css)) sheet.replaceSync(css);
    known.set(css, sheet);
    if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet);
  }
};

/**
 * Base class of the elements. On a server, which has no elements, it is a plain class, so that importing an element
 * does nothing there.
 */
export const BaseElement =
  globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (/** @type {unknown} */ (class {}));

/**
 * Registers an element unless the tag is taken, because a page may load it twice or in two versions. Without
 * constructable style sheets, as on a server and in simulated test pages (jsdom), the content between its tags remains.
 *
 * @param {string} tag
 * @param {CustomElementConstructor} element
 */
export const define = (tag, element) => {
  if (globalThis.document?.adoptedStyleSheets && !customElements.get(tag)) customElements.define(tag, element);
};
