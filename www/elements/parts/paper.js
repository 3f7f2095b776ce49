/**
 * The few kinds of nodes that the report needs outside a browser: elements with attributes, text and style properties,
 * serialised as HTML.
 */

const VOID = ["br", "hr", "img", "input", "meta", "link"];

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Name of a style property in CSS. @param {string} name */
const dashed = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

class PaperElement {
  /** @type {Map<string, string>} */
  #attributes = new Map();
  /** @type {Map<string, string>} */
  #styles = new Map();
  /** @type {(PaperElement | string)[]} */
  #children = [];
  style = new Proxy(
    { setProperty: (/** @type {string} */ name, /** @type {string} */ value) => void this.#styles.set(name, value) },
    {
      set: (_, name, value) => {
        this.#styles.set(dashed(String(name)), String(value));
        return true;
      },
    },
  );

  /** @param {string} name */
  constructor(name) {
    this.localName = name;
  }

  /** @param {...(PaperElement | string)} nodes */
  append(...nodes) {
    this.#children.push(...nodes);
  }

  /** @param {...(PaperElement | string)} nodes */
  prepend(...nodes) {
    this.#children.unshift(...nodes);
  }

  /** @param {string} name @param {string} value */
  setAttribute(name, value) {
    this.#attributes.set(name, String(value));
  }

  /** @param {string} name */
  getAttribute(name) {
    return this.#attributes.get(name) ?? null;
  }

  /** @param {string} name */
  removeAttribute(name) {
    this.#attributes.delete(name);
  }

  addEventListener() {}

  get children() {
    return this.#children.filter((child) => child instanceof PaperElement);
  }

  /** @returns {string} */
  get textContent() {
    return this.#children.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
  }

  set textContent(text) {
    this.#children = [text];
  }

  /** @returns {string} */
  get outerHTML() {
    const style = [...this.#styles].map(([name, value]) => `${name}: ${value}`).join("; ");
    const attributes = [...this.#attributes, ...(style ? [["style", style]] : [])];
    const open = `<${[this.localName, ...attributes.map(([name, value]) => `${name}="${escaped(value)}"`)].join(" ")}>`;
    if (VOID.includes(this.localName)) return open;
    const inner = this.#children.map((child) => (typeof child === "string" ? escaped(child) : child.outerHTML));
    return `${open}${inner.join("")}</${this.localName}>`;
  }
}

/** A document that creates such elements. */
export const paper = {
  createElement: (/** @type {string} */ name) => new PaperElement(name),
  createElementNS: (/** @type {string} */ _, /** @type {string} */ name) => new PaperElement(name),
};
