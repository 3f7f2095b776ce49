/**
 * Reads the values of the form. Loaded with the core, because a form is painted before its values are needed.
 *
 * @typedef {import("./field.js").Field} Field
 * @typedef {import("./field.js").Problem} Problem
 */

import { parseNumber } from "../../i18n/parse.js";

/** One mark before three digits: a decimal mark in some languages, a thousands mark in others. */
const EITHER = /^\D*\d{1,3}[.,]\d{3}\D*$/;

/**
 * The value as read, if the typed text is ambiguous: with every digit, so that the decimal mark and the thousands mark
 * can be told apart.
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
  const { unit = "number", min = -Infinity, max = Infinity } = input;
  const value = parseNumber(text, unit, format.decimal);
  if (!Number.isFinite(value)) return { problem: { code: "not-a-number", text: text.trim() } };
  const echo = echoOf(text, value, unit, format);
  // The core refuses only the first of these; here every invalid field is found.
  if (value < min || value > max) return { problem: { code: "out-of-range", min, max }, echo };
  if ((unit === "count" || unit === "score") && value % 1) return { problem: { code: "not-whole" }, echo };
  return { value, echo };
};

/**
 * Reads a form into the core's inputs and options, and lists unusable values by field.
 *
 * @param {import("./form.js").Form} form
 */
export function readForm(form) {
  /** @type {Record<string, any>} */
  const inputs = {};
  /** @type {Record<string, any>} */
  const options = { form: form.state.form, ...form.state.choices };
  /** @type {Map<Field, Problem[]>} */
  const problems = new Map();
  for (const [fields, into] of /** @type {const} */ ([
    [form.fields, inputs],
    [form.settings, options],
  ])) {
    for (const field of fields) {
      const { value, problems: own } = field.read(readNumber);
      if (own?.length) problems.set(field, own);
      else if (value !== undefined) into[field.input.id] = value;
    }
  }
  form.sumUp(options);
  return { inputs, options, problems };
}
