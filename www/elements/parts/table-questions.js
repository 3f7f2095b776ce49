/**
 * Questions about a table of subscriptions or events, asked with its own cells.
 *
 * @typedef {object} Refusal
 * @property {string} code
 * @property {string} [role]
 * @property {string} [column]
 * @property {string[]} [examples]
 * @property {{ column: string, examples: string[] }[]} [candidates]
 *
 * @typedef {object} Words
 * @property {object} refusals
 * @property {Record<string, string>} roles
 * @property {Record<"dmy" | "mdy", string>} dateOrders
 * @property {string} [noColumn] answers that no column has the role
 * @property {Record<string, string>} [intervals] of billing
 *
 * @typedef {{ words: Words & import("./file-parts.js").AskingWords, format: import("../../i18n/units.js").Format }} Context
 * @typedef {{ text: string, note?: string, options: any }} Answer
 */

import { paintAnswers } from "./file-parts.js";
import { readDay } from "./orders-questions.js";

/** The sentence of a refusal. @param {Refusal} refusal @param {Words} words */
export function sentenceOf({ code, role, examples, column }, words) {
  const sentences = /** @type {Record<string, (d: { name: string, examples: string }) => string>} */ (
    /** @type {unknown} */ (words.refusals)
  );
  return (sentences[code] ?? sentences.failed)({
    name: column ?? words.roles[role ?? ""] ?? "",
    examples: examples?.join(", ") ?? "",
  });
}

/** A number as read with a given decimal mark. @param {string} text @param {"." | ","} mark */
const numberWith = (text, mark) => Number(text.replace(mark === "." ? /[^\d.-]/g : /[^\d,-]/g, "").replace(",", "."));

/**
 * @param {Refusal} refusal
 * @param {Context} context
 * @returns {Answer[]}
 */
function answers({ code, role = "", examples = [], candidates = [] }, { words, format }) {
  switch (code) {
    case "unsure-column":
      return candidates.map(({ column, examples }) => ({
        text: column || (words.noColumn ?? ""),
        note: examples.join(", "),
        options: { columns: { [role]: column } },
      }));
    case "ambiguous-date-order":
      return /** @type {const} */ (["dmy", "mdy"]).map((dateOrder) => ({
        text: readDay(examples[0] ?? "", dateOrder, format.locale),
        note: words.dateOrders[dateOrder],
        options: { dateOrder },
      }));
    case "ambiguous-decimal":
      return /** @type {const} */ ([".", ","]).map((decimal) => ({
        text: format.number(numberWith(examples[0] ?? "", decimal)),
        note: decimal,
        options: { decimal },
      }));
    case "unsure-interval":
      return Object.entries(words.intervals ?? {}).map(([interval, text]) => ({ text, options: { interval } }));
    case "several-currencies":
      return examples.map((currency) => ({ text: currency, options: { currency } }));
    default:
      return [];
  }
}

/**
 * The question whose answer resolves a refusal; undefined if no answer can.
 *
 * @param {Refusal} refusal
 * @param {Context} context
 * @param {(options: any) => void} answer
 * @param {() => void} back
 */
export function paintQuestion(refusal, context, answer, back) {
  const choices = answers(refusal, context);
  if (choices.length === 0) return undefined;
  return paintAnswers(
    sentenceOf(refusal, context.words),
    choices.map(({ text, note, options }) => ({ text, note, choose: () => answer(options) })),
    context.words,
    back,
  );
}
