/**
 * Parts that the analysers of whole tables share: questions with their answers, lists of choices, and the notes on
 * reading a file.
 *
 * @typedef {import("../../i18n/units.js").Format} Format
 * @typedef {{ another: string, asked: string }} AskingWords
 * @typedef {{ reading: string, rows: (n: number, d: { read: string, counted: string }) => string,
 *   leftOut: (reason: string, count: string) => string, reasons: Record<string, string>, file: string, line: string, columnName: string,
 *   found: string, problem: string, saveAs: (title: string, kind: string) => string, saveCsv: string }} ReadingWords
 * @typedef {{ code: string, count: number }} Counted
 * @typedef {object} Reading
 * @prop {{ read: number, counted: number, leftOut: Counted[] }} rows
 * @prop {({ line: number, column: string, text: string, code: string, place?: string, file?: number, entry?: string,
 *   sheet?: string })[]} problems
 * @prop {Counted[]} problemCounts
 */

import { toCsv } from "./csv.js";
import { h } from "./dom.js";
import { fileOf } from "./orders-places.js";
import { fileName, save } from "./save.js";

/**
 * A question with a button per answer.
 *
 * @param {string} question
 * @param {{ text: string, note?: string, choose: () => void }[]} answers
 * @param {AskingWords} words
 * @param {() => void} back
 */
export function paintAnswers(question, answers, words, back) {
  const heading = h("h2", { tabindex: -1 }, words.asked);
  const fieldset = h(
    "fieldset",
    { class: "question", part: "question" },
    h("legend", {}, question),
    h(
      "div",
      { class: "answers" },
      ...answers.map(({ text, note, choose }) =>
        h("button", { type: "button", part: "answer", click: choose }, h("b", {}, text), note && h("span", {}, note)),
      ),
    ),
  );
  const other = h("p", { class: "actions" }, h("button", { type: "button", part: "back", click: back }, words.another));
  return { nodes: [heading, fieldset, other], heading };
}

/**
 * A labelled list of choices.
 *
 * @param {string} name
 * @param {string} label
 * @param {[value: string, text: string][]} choices
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
export function listOf(name, label, choices, chosen, choose) {
  const change = (/** @type {Event} */ { target }) => choose(/** @type {HTMLSelectElement} */ (target).value);
  const select = h("select", { id: name, name, change });
  for (const [value, text] of choices) select.append(h("option", { value, selected: value === chosen }, text));
  return h(
    "div",
    { class: "field" },
    h("label", { for: name }, label),
    h("span", { class: "box", part: "input" }, select),
  );
}

/** An entry of a list: a name and its description. @param {string} name @param {string} text */
export const entry = (name, text) => h("li", {}, name && h("b", {}, `${name} `), h("span", { class: "muted" }, text));

/**
 * A reason with the number of its rows.
 *
 * @param {Counted} counted
 * @param {{ words: ReadingWords, format: Format }} context
 */
export const reasonOf = ({ code, count }, { words, format }) =>
  words.leftOut(words.reasons[code] ?? code, format.count(count));

/**
 * The reading of a file: rows left out, notes, and unreadable cells.
 *
 * @param {Reading} reading
 * @param {string[]} names of the files
 * @param {Node[]} entries
 * @param {{ words: ReadingWords, format: Format }} context
 * @param {(Node | false)[]} more after the entries
 */
export function paintFileReading({ rows, problems, problemCounts }, names, entries, context, more = []) {
  const { words, format } = context;
  const isOne = names.length < 2 && new Set(problems.map((where) => fileOf(where, names))).size < 2;
  const table = problems.map(({ line, place, column, text, code, ...where }) => [
    ...(isOne ? [] : [fileOf(where, names)]),
    place ?? line,
    column,
    text,
    words.reasons[code] ?? code,
  ]);
  const head = [...(isOne ? [] : [words.file]), words.line, words.columnName, words.found, words.problem];
  return h(
    "section",
    { part: "problems" },
    h("h3", {}, words.reading),
    h(
      "p",
      { class: "prose" },
      words.rows(rows.read, { read: format.count(rows.read), counted: format.count(rows.counted) }),
    ),
    h("ul", { class: "absent" }, ...rows.leftOut.map((own) => h("li", {}, reasonOf(own, context))), ...entries),
    ...more,
    problems.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, problemCounts.map((own) => reasonOf(own, context)).join("; ")),
        h(
          "div",
          { class: "scroll list", tabindex: 0, role: "group", "aria-label": words.problem },
          h(
            "table",
            { class: "data problems" },
            h("thead", {}, h("tr", {}, ...head.map((label) => h("th", { scope: "col" }, label)))),
            h("tbody", {}, ...table.map((cells) => h("tr", {}, ...cells.map((cell) => h("td", {}, String(cell)))))),
          ),
        ),
        h(
          "p",
          { class: "actions" },
          h(
            "button",
            {
              type: "button",
              "aria-label": words.saveAs(words.problem, words.saveCsv),
              click: () => save(`${fileName(words.problem)}.csv`, [toCsv([head, ...table], format.decimal)]),
            },
            words.saveCsv,
          ),
        ),
      ),
  );
}
