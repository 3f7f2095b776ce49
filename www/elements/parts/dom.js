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

/**
 * Adopts style sheets, each once.
 *
 * @param {ShadowRoot | null} shadow
 * @param {...(CSSStyleSheet | undefined)} sheets
 */
export const adoptStyles = (shadow, ...sheets) => {
  for (const sheet of sheets)
    if (sheet && shadow && !shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet);
};

/**
 * Registers an element unless the tag is taken: a page may load it twice, or in two versions.
 *
 * @param {string} tag
 * @param {CustomElementConstructor} element
 */
export const define = (tag, element) => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
