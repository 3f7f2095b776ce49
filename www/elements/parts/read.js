/** Typed figures, read: loaded with the core, since a form is painted before anything is read from it. */

import { parseNumber } from "../../i18n/parse.js";

/**
 * @param {string} text
 * @param {import("../../core/definition.js").Input} input
 * @param {string} decimal
 * @returns {{ value?: number, problem?: import("./field.js").Problem }}
 */
export const readNumber = (text, input, decimal) => {
  if (text.trim() === "") return input.optional ? {} : { problem: { code: "missing" } };
  const value = parseNumber(text, input.unit ?? "number", decimal);
  return Number.isFinite(value) ? { value } : { problem: { code: "not-a-number", text: text.trim() } };
};
