/**
 * Typed figures, read: loaded with the core, since a form is painted before anything is read from it.
 *
 * @typedef {import("./field.js").Field} Field
 * @typedef {import("./field.js").Problem} Problem
 */

import { parseNumber } from "../../i18n/parse.js";

/** One mark before three digits: decimals to some, thousands to others. */
const EITHER = /^\D*\d{1,3}[.,]\d{3}\D*$/;

/**
 * What was understood, where that is not plain from what was typed: every digit, and as many as leave no doubt which
 * mark is which.
 *
 * @param {string} text
 * @param {number} value
 * @param {import("../../core/definition.js").Unit} unit
 * @param {import("../../i18n/units.js").Format} format
 */
function echoOf(text, value, unit, format) {
  const own = format.field(value, unit);
  const plain = (/** @type {string} */ text) => text.replace(/[\s%+]/g, "");
  const doubtful = EITHER.test(own);
  if (plain(own) === plain(text) && !doubtful) return "";
  const whole = Number.isInteger(unit === "share" ? Number((value * 100).toPrecision(15)) : value);
  const digits = format.field(Math.abs(value), unit, doubtful ? (whole ? 2 : 4) : 0);
  return format.unit(value, unit).replace(/\d(.*\d)?/, digits);
}

/**
 * @param {string} text
 * @param {import("../../core/definition.js").Input} input
 * @param {import("../../i18n/units.js").Format} format
 * @returns {{ value?: number, problem?: Problem, echo?: string }}
 */
export const readNumber = (text, input, format) => {
  if (text.trim() === "") return input.optional ? {} : { problem: { code: "missing" } };
  const { unit = "number" } = input;
  const value = parseNumber(text, unit, format.decimal);
  return Number.isFinite(value)
    ? { value, echo: echoOf(text, value, unit, format) }
    : { problem: { code: "not-a-number", text: text.trim() } };
};

/** What is typed into a form, as the core wants it, and what could not be read. @param {import("./form.js").Form} form */
export function readForm(form) {
  /** @type {Record<string, any>} */
  const inputs = {};
  /** @type {Record<string, any>} */
  const options = { form: form.state.form, ...form.state.choices };
  /** @type {Map<Field, Problem>} */
  const problems = new Map();
  for (const [fields, into] of /** @type {const} */ ([
    [form.fields, inputs],
    [form.settings, options],
  ])) {
    for (const field of fields) {
      const { value, problem } = field.read(readNumber);
      if (problem) problems.set(field, problem);
      else if (value !== undefined) into[field.input.id] = value;
    }
  }
  form.sumUp(options);
  return { inputs, options, problems };
}
