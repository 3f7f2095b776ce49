/**
 * A table of one column: a list of values, for typing or pasting.
 *
 * @typedef {import("./field.js").Field} Field
 * @typedef {import("./field.js").Context} Context
 * @typedef {import("./field.js").Problem} Problem
 * @typedef {import("./field.js").Fault} Fault
 * @typedef {import("../../core/definition.js").Input} Input
 * @typedef {NonNullable<Input["rows"]>} Rows
 */

import { h } from "./dom.js";
import { frame, sentences } from "./rows-frame.js";

export { style } from "./rows-list-style.js";

/**
 * Splits text into single values. A comma separates whole numbers unless another separator is present, which makes it
 * a thousands mark; it never separates other numbers, because it may be their decimal mark.
 *
 * @param {string} text
 * @param {Input["unit"]} unit
 */
export const splitValues = (text, unit) => {
  const scores = unit === "score" && splitScores(text);
  if (scores) return scores;
  const commas = unit === "score" || /,\s/.test(text) || (unit === "count" && !/\d[\s;|]+\d/.test(text));
  return text.split(commas ? /[\s,;|]+/ : /[\s;|]+/).filter((value) => value !== "");
};

/** The number of an answer: `9`, `9/10`, `10 - Extremely likely`, `0 (not at all)`, with or without quotes. */
const ANSWER = /^["'=\s]*(\d{1,2}(?:[.,]\d+)?)\s*(?:\/\s*10|[-–—:(=]\s*[^\d\s].*)?["']*$/;
const NO_ANSWER = /^["'\s]*(?:#?n\/?a|n\.a\.|[-–—?.]*)["'\s]*$/i;

/**
 * Scores of a column copied with its header, blanks, labels or a date beside it, or written with decimal commas;
 * undefined for a plain list of numbers.
 *
 * @param {string} text
 */
function splitScores(text) {
  const words = text.split(/[\s;|]+/).filter(Boolean);
  // `9,0` on its own line is one answer, because a list rarely has 0 or 5 after every comma.
  const decimals = words.filter((word) => word.includes(","));
  if (words.length > 1 && decimals.length && decimals.every((word) => /^\d{1,2},[05]0*$/.test(word))) return words;
  if (/^[\d\s,;|.]*$/.test(text)) return undefined;
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  if (lines.length < 2 && !ANSWER.test(text)) return undefined;
  const separator = /[\t;]/.test(text) ? /[\t;]/ : /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
  const rows = lines.map((line) => line.split(separator));
  const hits = (/** @type {number} */ at) => rows.filter((row) => ANSWER.test(row[at]?.trim() ?? "")).length;
  const columns = rows[0].map((_, at) => at);
  const best = columns.reduce((best, at) => (hits(at) > hits(best) ? at : best), 0);
  if (hits(best) < rows.length / 3) return undefined;
  const cells = rows.map((row) => row[best] ?? "");
  // The first cell names the column.
  if (!ANSWER.test(cells[0].trim()) && !NO_ANSWER.test(cells[0])) cells.shift();
  return cells.filter((cell) => !NO_ANSWER.test(cell)).map((cell) => ANSWER.exec(cell.trim())?.[1] ?? cell.trim());
}

/** @param {Input} input @param {Context} context @param {string[][]} texts @returns {Field} */
export function createRows(input, context, texts) {
  const { columns } = /** @type {Rows} */ (input.rows);
  const { id, label, hint, error, described } = frame(input, context);
  const [column] = columns;
  const echo = h("span", { class: "echo", part: "echo" });
  const area = h("textarea", {
    id,
    name: input.id,
    spellcheck: "false",
    autocomplete: "off",
    part: "input",
    "aria-describedby": described,
  });
  // Thousands marks are not read, because spaces and commas also separate values.
  const mark = context.format.field(100_000, "count").replace(/\d/g, "");
  const grouped = new RegExp(`^[-−]?[1-9]\\d{0,2}(\\${mark}\\d{3})+(?!\\d)`);
  const ungrouped = (/** @type {string} */ cell) => (grouped.test(cell) ? cell.replaceAll(mark, "") : cell);
  area.value = texts.map(([cell]) => ungrouped(cell)).join(" ");
  const node = h(
    "div",
    { class: "field wide", part: "field" },
    h("label", { for: id, part: "label" }, label, echo),
    hint,
    h("div", { class: "box", part: "box" }, area),
    error,
  );
  return {
    input,
    node,
    texts: () => splitValues(area.value, column.unit).map((value) => [value]),
    read: (readNumber) => {
      const values = splitValues(area.value, column.unit);
      const count = context.common.pasted(values.length, context.format.count(values.length));
      echo.textContent = count;
      /** @type {number[]} */
      const read = [];
      /** @type {Problem[]} */
      const problems = [];
      for (const [row, text] of values.entries()) {
        const { value, problem, echo: understood } = readNumber(text, column, context.format);
        if (problem) problems.push({ ...problem, row, column: column.id });
        if (understood && echo.textContent === count)
          echo.textContent = `${count} · ${text} ${context.common.understood(understood)}`;
        read.push(/** @type {number} */ (value));
      }
      if (!values.length) problems.push({ code: "missing" });
      return { value: read, problems };
    },
    fail: (faults) => {
      const values = faults.length ? splitValues(area.value, column.unit) : [];
      error.textContent = sentences(faults, ({ row, sentence }) => {
        const found = row === undefined ? "" : (values[row] ?? "");
        return sentence.includes(found) ? "" : found;
      });
      area.setAttribute("aria-invalid", String(faults.length > 0));
    },
  };
}
