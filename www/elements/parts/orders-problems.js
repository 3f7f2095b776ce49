/**
 * Problem list: rows left out or counted in part, with line, column, text and the expected form.
 *
 * @typedef {import("../../core/order-log.js").Summary} Summary
 * @typedef {import("../../core/order-log.js").Problem} Problem
 * @typedef {import("./orders-preview.js").Context} Context
 */

import { h } from "./dom.js";
import { fileOf } from "./orders-places.js";

/** @param {Context["words"]} words @param {string} code */
const sentence = (words, code) => /** @type {Record<string, string>} */ (words.problems)[code] ?? words.problems.other;

/**
 * Problems as rows of a CSV file.
 *
 * @param {Problem[]} problems
 * @param {string[]} names of the files
 * @param {Context["words"]} words
 */
export const problemRows = (problems, names, words) => [
  [words.file, words.line, words.columnName, words.found, words.problem, words.expected],
  ...problems.map(({ line, place, column, text, code, expected, ...where }) => [
    fileOf(where, names),
    place ?? line,
    column,
    text,
    sentence(words, code),
    expected,
  ]),
];

/**
 * @param {Pick<Summary, "rows" | "problems">} summary
 * @param {string[]} names of the files
 * @param {Context} context
 * @param {() => void} download saves all problems
 */
export function paintProblems({ rows, problems }, names, { words, format }, download) {
  const labels = words.rows(rows.read, {
    read: format.count(rows.read),
    counted: format.count(rows.counted),
    left: format.count(rows.read - rows.counted),
  });
  const kinds = [...new Set(problems.map(({ code }) => code))];
  const files = new Set(problems.map((where) => fileOf(where, names)));
  const several = names.length > 1 || files.size > 1;
  const head = [...(several ? [words.file] : []), words.line, words.columnName, words.found, words.expected];
  const cell = (/** @type {string | undefined} */ text) => h("td", {}, text ?? "");
  const lists = kinds.map((code) => {
    const own = problems.filter((problem) => problem.code === code);
    const count = Math.max(rows.leftOut[code] ?? 0, own.length);
    const heading = words.problemsOfKind(count, format.count(count), sentence(words, code));
    return h(
      "details",
      { open: kinds.length === 1 },
      h("summary", {}, heading),
      count > own.length && h("p", { class: "help" }, words.firstOfThem(own.length, format.count(own.length))),
      h(
        "div",
        { class: "scroll list", tabindex: 0, role: "group", "aria-label": heading },
        h(
          "table",
          { class: "data problems" },
          h("thead", {}, h("tr", {}, ...head.map((text) => h("th", { scope: "col" }, text)))),
          h(
            "tbody",
            {},
            ...own.map(({ line, place, column, text, expected, ...where }) =>
              h(
                "tr",
                {},
                several && cell(fileOf(where, names)),
                h("th", { scope: "row" }, place ?? format.count(line)),
                cell(column),
                cell(text),
                cell(expected),
              ),
            ),
          ),
        ),
      ),
    );
  });
  return h(
    "section",
    { part: "problems" },
    h("h3", {}, words.rowsHeading),
    h("p", {}, labels),
    ...lists,
    problems.length > 0 &&
      h(
        "p",
        { class: "actions" },
        h("button", { type: "button", part: "save-problems", click: download }, words.downloadProblems),
      ),
  );
}
