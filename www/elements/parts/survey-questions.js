/**
 * Questions about a survey file, asked with its own cells.
 *
 * @typedef {import("../../core/surveys.js").Refusal} Refusal
 * @typedef {import("../../core/surveys.js").SurveyOptions} SurveyOptions
 * @typedef {{ words: import("../../i18n/index.js").Survey, format: import("../../i18n/units.js").Format }} Context
 * @typedef {{ text: string, note?: string, options: SurveyOptions }} Answer
 */

import { paintAnswers } from "./file-parts.js";
import { readDay } from "./orders-questions.js";

/** The sentence of a refusal. @param {Partial<Refusal> & { code: string }} refusal @param {Context["words"]} words */
export function sentenceOf({ code, role, examples, column, format = "", line = 0 }, words) {
  const sentences =
    /** @type {Record<string, (d: Record<"name" | "examples" | "format" | "line", string>) => string>} */ (
      /** @type {unknown} */ (words.refusals)
    );
  const roles = /** @type {Record<string, string>} */ (words.roles);
  const known = code === "missing-column" && role === "invited" ? "needs-people" : code;
  return (sentences[known] ?? sentences.failed)({
    name: column ?? roles[role ?? ""] ?? "",
    examples: examples?.join(", ") ?? "",
    format,
    line: String(line),
  });
}

/**
 * @param {Refusal} refusal
 * @param {Context} context
 * @returns {Answer[]}
 */
function answers({ code, column = "", examples = [], candidates = [], readings = [] }, { words, format }) {
  const kinds = /** @type {Record<string, string>} */ (words.kinds);
  if (code === "several-sheets") {
    const each = examples.map((sheet) => ({ text: sheet, options: { sheets: [sheet] } }));
    return [...each, { text: words.allSheets, options: { sheets: examples } }];
  }
  if (code === "unknown-sheet") return examples.map((sheet) => ({ text: sheet, options: { sheets: [sheet] } }));
  if (code === "unsure-column")
    return candidates.map(({ column, name, examples }) => ({
      text: name,
      note: examples.join(", "),
      options: { columns: { score: column } },
    }));
  if (code === "ambiguous-date-order")
    return /** @type {const} */ (["dmy", "mdy"]).map((dateOrder) => ({
      text: readDay(examples[0] ?? "", dateOrder, format.locale),
      note: words.dateOrders[dateOrder],
      options: { dateOrder },
    }));
  const option = { "unsure-codes": "codes", "half-scores": "halves" }[code];
  return readings.map(({ kind, min, max, choice }) => ({
    text: choice ? /** @type {Record<string, string>} */ (words.readings)[choice] : kinds[kind],
    note: words.scale(format.points(min), format.points(max)),
    options:
      option && choice
        ? { [option]: choice }
        : {
            scales: {
              [column]: {
                kind: /** @type {"nps"} */ (kind),
                min,
                max,
                ...(choice && { reversed: choice === "lowest-best" }),
              },
            },
          },
  }));
}

/**
 * The question whose answer resolves a refusal; undefined if no answer can.
 *
 * @param {Refusal} refusal
 * @param {Context} context
 * @param {(options: SurveyOptions) => void} answer
 * @param {() => void} back
 */
export function paintQuestion(refusal, context, answer, back) {
  const { words } = context;
  const choices = answers(refusal, context);
  if (choices.length === 0) return undefined;
  return paintAnswers(
    sentenceOf(refusal, words),
    choices.map(({ text, note, options }) => ({ text, note, choose: () => answer(options) })),
    words,
    back,
  );
}
