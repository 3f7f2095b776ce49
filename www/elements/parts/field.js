/**
 * A number field: label, hint, box, echo of the value as read, and an error sentence.
 *
 * @typedef {import("../../core/definition.js").Input} Input
 * @typedef {import("../../i18n/index.js").Word} Word
 * @typedef {import("../../i18n/units.js").Format} Format
 * @typedef {import("../../i18n/index.js").Common} Common
 * @typedef {object} Context language and formats shared by all parts of a calculator
 * @property {Format} format
 * @property {Common} common
 * @property {(id: string) => Word} word label and help of an input or setting
 * @property {(input: string, row: string) => string} rowName label of a fixed row
 * @property {number} factor of example amounts in the currency, see currencies.js
 *
 * @typedef {object} Problem the reason a figure cannot be used
 * @property {string} code
 * @property {string} [text] the text as typed
 * @property {number} [min] smallest value accepted
 * @property {number} [max] largest value accepted
 * @property {number} [row]
 * @property {string} [column]
 *
 * @typedef {Problem & { sentence: string }} Fault a problem in words
 * @typedef {{ value?: number | number[] | Record<string, number>[], problems?: Problem[] }} Reading
 * @typedef {object} Field one box or a table of boxes
 * @property {Input} input
 * @property {HTMLElement} node
 * @property {() => unknown} texts the typed text, for keeping across repaints
 * @property {() => boolean} [untouched] true while a table holds the figures it was filled with
 * @property {(read: typeof import("./read.js").readNumber) => Reading} read
 * @property {(faults: Fault[]) => void} fail marks every cell at fault and shows the sentences; none clears them
 */

import { h } from "./dom.js";

let counter = 0;
/** Makes an id that is unique in the page. */
export const unique = () => `f${++counter}`;

/**
 * Creates a box for a number: a text box with a decimal keyboard, because `type=number` discards what it cannot read.
 *
 * @param {Input} input
 * @param {string} text
 * @param {Record<string, string | undefined>} attributes
 */
export const numberBox = (input, text, attributes) => {
  const box = h("input", {
    inputmode: (input.min ?? 0) < 0 ? "text" : "decimal",
    autocomplete: "off",
    spellcheck: "false",
    part: "input",
    ...attributes,
  });
  box.defaultValue = text;
  return box;
};

/**
 * @param {Input} input
 * @param {Context} context
 * @param {string} text
 * @returns {Field}
 */
export function createField(input, { format, common, word }, text) {
  const id = unique();
  const { label, help } = word(input.id);
  const { unit = "number" } = input;
  const echo = h("span", { class: "echo", part: "echo" });
  const error = h("p", { class: "error", part: "error", id: id + "e" });
  const units = /** @type {Record<string, string> | undefined} */ (common.fieldUnits);
  const sign = format.sign(unit) || units?.[unit] || "";
  const described = [help && id + "h", sign && id + "u", id + "e"].filter(Boolean).join(" ");
  const box = numberBox(input, text, { id, name: input.id, "aria-describedby": described });
  // `600.000.000 ден.` takes the width of two fields.
  const long = text.length > 10 && text.length + sign.length > 13;
  const node = h(
    "div",
    { class: long ? "field long" : "field", part: "field" },
    h("label", { for: id, part: "label" }, label, echo),
    help && h("p", { class: "help", id: id + "h" }, help),
    h("div", { class: "box", part: "box" }, box, sign && h("span", { id: id + "u" }, sign)),
    error,
  );
  return {
    input,
    node,
    texts: () => box.value,
    read: (read) => {
      const { value, problem, echo: understood } = read(box.value, input, format);
      // An unchanged default needs no echo, because it is already in our own notation.
      echo.textContent = understood && box.value !== box.defaultValue ? common.understood(understood) : "";
      return problem ? { problems: [problem] } : { value };
    },
    fail: ([fault]) => {
      error.textContent = fault?.sentence ?? "";
      box.setAttribute("aria-invalid", String(!!fault));
    },
  };
}
