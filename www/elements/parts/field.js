/**
 * One figure to type: label, hint, box, echo of what was understood, and the sentence when it is refused.
 *
 * @typedef {import("../../core/definition.js").Input} Input
 * @typedef {import("../../i18n/index.js").Word} Word
 * @typedef {import("../../i18n/units.js").Format} Format
 * @typedef {import("../../i18n/index.js").Common} Common
 * @typedef {{ format: Format, common: Common, word: (id: string) => Word, rowName: (input: string, row: string) => string }} Context
 *
 * @typedef {object} Problem why a field cannot be read
 * @property {string} code
 * @property {string} [text] what was typed
 * @property {number} [row]
 * @property {string} [column]
 *
 * @typedef {object} Field what the form knows of a field, be it one box or a table of them
 * @property {Input} input
 * @property {HTMLElement} node
 * @property {() => unknown} texts what is typed, to be kept
 * @property {(read: typeof import("./read.js").readNumber) => { value?: number | number[] | Record<string, number>[], problem?: Problem }} read
 * @property {(sentence: string, place?: { row?: number, column?: string }) => void} fail shows a sentence, or clears it
 */

import { h } from "./dom.js";

let counter = 0;
/** An id unique in its shadow root. */
export const unique = () => `f${++counter}`;

/**
 * A box for a number. Text and a decimal keyboard rather than `type=number`, which forgets what it cannot read.
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
  const sign = format.sign(unit) || units?.[unit];
  const described = [help && id + "h", sign && id + "u", id + "e"].filter(Boolean).join(" ");
  const box = numberBox(input, text, { id, name: input.id, "aria-describedby": described });
  const node = h(
    "div",
    { class: "field", part: "field" },
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
      const reading = read(box.value, input, format);
      // What stood there already is written as we write.
      echo.textContent = reading.echo && box.value !== box.defaultValue ? common.understood(reading.echo) : "";
      return reading;
    },
    fail: (sentence) => {
      error.textContent = sentence;
      box.setAttribute("aria-invalid", String(sentence !== ""));
    },
  };
}
