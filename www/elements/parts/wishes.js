/**
 * What a page may ask of a calculator by `readonly`, `hide` and `prefill`, and the numbers of a language without words.
 */

import { locales } from "../../i18n/index.js";

/**
 * Style of a calculator without words in the language of a page that is written from right to left: its parts are laid out
 * as the page's, while the words, formulas and pictures in another language read from left to right.
 */
export const rtlStyle = `
.root[dir=rtl] { direction: rtl; text-align: right }
.root[dir=rtl] * { unicode-bidi: plaintext }
.root[dir=rtl] :is(svg, input, textarea) { direction: ltr; text-align: inherit }
`;

/**
 * Makes inputs of a form unchangeable.
 *
 * @param {HTMLElement} form
 * @param {string[]} names of inputs, settings and conventions; none means all
 */
export function applyReadonly(form, names) {
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (
    form.querySelectorAll("input, select, textarea, button")
  )) {
    if (names.length && !names.includes(box.name)) continue;
    if (box.inputMode || box.localName === "textarea") box.readOnly = true;
    else box.disabled = true;
  }
}

/**
 * Hides parts and inputs.
 *
 * @param {ShadowRoot} shadow
 * @param {string[]} names
 */
export function applyHide(shadow, names) {
  for (const name of names.map((name) => CSS.escape(name))) {
    for (const node of shadow.querySelectorAll(`[part~="${name}"]`)) node.classList.add("hide");
    shadow.querySelector(`[name="${name}"]`)?.closest("[part=field]")?.classList.add("hide");
  }
}

/**
 * Values of the page's query for the inputs, settings and conventions that the page allows.
 *
 * @param {string[]} allowed
 * @returns {[name: string, value: string][]}
 */
export function prefilled(allowed) {
  const query = new URLSearchParams(location.search);
  return allowed.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
}

/**
 * The language itself, if there are no words in it here but the browser can write its numbers.
 *
 * @param {string} tag
 */
export function foreign(tag) {
  try {
    const known = locales.includes(tag.toLowerCase().split("-")[0]);
    return known ? undefined : Intl.NumberFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined; // not a language tag
  }
}
