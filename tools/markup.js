/** Pages as text: templates whose holes are escaped. */

/** @param {string} text */
export const escapeMarkup = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Markup whose holes are escaped, but for markup made the same way. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/**
 * @param {TemplateStringsArray} strings
 * @param {...(string | Markup | Markup[])} holes
 */
export const html = (strings, ...holes) => {
  const show = (/** @type {string | Markup | Markup[]} */ hole) =>
    Array.isArray(hole)
      ? hole.map(({ text }) => text).join("\n")
      : hole instanceof Markup
        ? hole.text
        : escapeMarkup(hole);
  return new Markup(strings.reduce((text, string, i) => text + show(holes[i - 1]) + string));
};
