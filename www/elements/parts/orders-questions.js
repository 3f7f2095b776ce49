/**
 * Questions about a file, asked with its own cells: each answer shows the resulting reading.
 *
 * @typedef {import("../../core/order-log.js").Refusal} Refusal
 * @typedef {import("../../core/order-log.js").OrderOptions} OrderOptions
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {{ text: string, note?: string, options: OrderOptions }} Answer
 */

import { formatDay } from "../../i18n/date.js";
import { h } from "./dom.js";

/** The sentence of a refusal or question. @param {Refusal} refusal @param {Context["words"]} words */
export function sentenceOf({ code, reason = "", role, examples, column, format = "", line = 0, problems = [] }, words) {
  const sentences =
    /** @type {Record<string, (d: Record<"name" | "examples" | "format" | "line", string>) => string>} */ (
      words.refusals
    );
  const roles = /** @type {Record<string, string>} */ (words.roles);
  const sentence = (sentences[reason] ?? sentences[code] ?? sentences.failed)({
    name: column ?? roles[role ?? ""] ?? "",
    examples: [...new Set(examples)].join(", "),
    format,
    line: String(line),
  });
  const faults = problems.map(({ line, column = "", text, expected = "" }) =>
    words.fault({ line: String(line), column, text, expected }),
  );
  return [sentence, ...faults.map((fault) => `${fault}.`)].join(" ");
}

/**
 * Reads a cell such as 03/04/2024 as a date; returns any other cell unchanged.
 *
 * @param {string} cell
 * @param {"dmy" | "mdy"} order
 * @param {string} locale
 */
export function readDay(cell, order, locale) {
  const [, a, b, c] = cell.match(/^(\d{1,2})\D(\d{1,2})\D(\d{2,4})/) ?? [];
  if (!c) return cell;
  const [day, month] = order === "dmy" ? [a, b] : [b, a];
  return formatDay(`${c.length === 2 ? `20${c}` : c}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, locale);
}

/** Month numbers of Polish and Czech words that are other months in Croatian. */
const NAMED_MONTHS = /** @type {Record<string, number>} */ ({ lip: 7, srp: 8, lis: 11 });

/**
 * Reads a cell such as `5 listopad 2024` as a date; returns any other cell unchanged.
 *
 * @param {string} cell
 * @param {boolean} isCroatian
 * @param {string} locale
 */
export function readNamedDay(cell, isCroatian, locale) {
  const [, day, word, year] = cell.match(/^(\d{1,2})\W+(lip|srp|lis)\p{L}*\W+(\d{4})/iu) ?? [];
  if (!year) return cell;
  const month = NAMED_MONTHS[word.toLowerCase()] - (isCroatian ? 1 : 0);
  return formatDay(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`, locale);
}

/** @param {string} cell @param {"." | ","} decimal */
function readAmount(cell, decimal) {
  const grouping = decimal === "." ? "," : ".";
  return Number(
    cell
      .replaceAll(grouping, "")
      .replace(decimal, ".")
      .replace(/[^\d.-]/g, ""),
  );
}

/**
 * @param {Refusal} doubt
 * @param {Context} context
 * @param {(header: string) => string} titleOf
 * @returns {Answer[]}
 */
function answers({ code, role = "", examples = [], candidates = [] }, { words, format }, titleOf) {
  if (code === "several-sheets") {
    const each = examples.map((sheet) => ({ text: sheet, options: { sheets: [sheet] } }));
    return [...each, { text: words.allSheets, options: { sheets: examples } }];
  }
  if (code === "unsure-column" || code === "ruined-ids")
    return candidates.map(({ column, examples }) => ({
      text: titleOf(column),
      note: examples.join(", "),
      options: { columns: { [role]: column } },
    }));
  if (code === "ambiguous-date-order" && /\p{L}/u.test(examples[0] ?? ""))
    return /** @type {const} */ (["dmy", "dmy-hr"]).map((dateOrder) => ({
      text: readNamedDay(examples[0], dateOrder === "dmy-hr", format.locale),
      note: words.dateOrders[dateOrder],
      options: { dateOrder },
    }));
  if (code === "ambiguous-date-order")
    return /** @type {const} */ (["dmy", "mdy"]).map((dateOrder) => ({
      text: readDay(examples[0] ?? "", dateOrder, format.locale),
      note: words.dateOrders[dateOrder],
      options: { dateOrder },
    }));
  if (code === "ambiguous-decimal")
    return /** @type {const} */ ([".", ","]).map((decimal) => ({
      text: format.number(readAmount(examples[0] ?? "", decimal)),
      note: words.decimals[decimal],
      options: { decimal },
    }));
  if (code === "ambiguous-unit")
    return /** @type {const} */ (["currency", "cents"]).map((amountUnit) => ({
      text: words.unitChoices[amountUnit],
      options: { amountUnit },
    }));
  if (code === "ambiguous-amounts")
    return /** @type {const} */ (["order", "line"]).map((amounts) => ({
      text: words.amountChoices[amounts],
      options: { amounts },
    }));
  return [];
}

/**
 * @param {Refusal[]} doubts
 * @param {Context} context
 * @param {(options: OrderOptions) => void} answer
 * @param {(currency: string) => void} chooseCurrency
 * @param {(header: string) => string} titleOf gives the title of a column
 */
export function paintQuestions(doubts, context, answer, chooseCurrency, titleOf) {
  const { words } = context;
  const button = (/** @type {string} */ text, /** @type {string} */ note, /** @type {() => void} */ click) =>
    h(
      "button",
      { type: "button", part: "answer", click },
      h("b", {}, text),
      note && h("span", { class: "muted" }, note),
    );
  return doubts.map((doubt) => {
    const sentence = sentenceOf(doubt, words);
    const buttons =
      doubt.code === "several-currencies"
        ? (doubt.examples ?? []).map((code) => button(code, "", () => chooseCurrency(code)))
        : answers(doubt, context, titleOf).map(({ text, note = "", options }) =>
            button(text, note, () => answer(options)),
          );
    return buttons.length > 0
      ? h(
          "fieldset",
          { class: "question", part: "question" },
          h("legend", {}, sentence),
          h("div", { class: "answers" }, ...buttons),
        )
      : h("p", { class: "question error" }, sentence);
  });
}
