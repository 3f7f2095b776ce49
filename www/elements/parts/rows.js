/**
 * A table field, for typing or pasting: labelled boxes if the rows are fixed, a list of values if there is one column,
 * a sheet with rows to add if there are several.
 *
 * @typedef {import("./field.js").Field} Field
 * @typedef {import("./field.js").Context} Context
 * @typedef {import("./field.js").Problem} Problem
 * @typedef {import("./field.js").Fault} Fault
 * @typedef {import("../../core/definition.js").Input} Input
 * @typedef {NonNullable<Input["rows"]>} Rows
 */

import { parseNumber } from "../../i18n/parse.js";
import { h } from "./dom.js";
import { numberBox, unique } from "./field.js";

export { style } from "./rows-style.js";

/** Cells of pasted text, row by row: lines of a spreadsheet, or separate values. @param {string} text */
export const splitCells = (text) =>
  text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split(/\t|;/));

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
 * Scores of a column copied with its header, blanks, labels or a date beside it, or written with decimal commas; nothing
 * for a plain list of numbers.
 *
 * @param {string} text
 */
function splitScores(text) {
  const words = text.split(/[\s;|]+/).filter(Boolean);
  // `9,0` on its own line is one answer: a list would hardly have 0 or 5 after every comma.
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

/**
 * @param {Input} input
 * @param {Context} context
 * @param {string[][]} texts
 * @param {string[][]} example
 * @param {() => void} changed
 * @returns {Field}
 */
export function createRows(input, context, texts, example, changed) {
  const rows = /** @type {Rows} */ (input.rows);
  if (!rows.labels?.length && rows.columns.length === 1) return createList(input, rows, context, texts);
  return createSheet(input, rows, context, texts, example, changed);
}

/** @param {Input} input @param {Context} context */
function frame(input, { word }) {
  const id = unique();
  const { label, help } = word(input.id);
  const error = h("p", { class: "error", part: "error", id: id + "e" });
  const hint = help && h("p", { class: "help", id: id + "h" }, help);
  return { id, label, hint, error, described: `${help ? id + "h " : ""}${id}e` };
}

/** Faults of a table that are put into words; all are marked. */
const NAMED = 3;

/**
 * The first sentences about a table, each with the cell's name before it unless that is empty.
 *
 * @param {Fault[]} faults
 * @param {(fault: Fault) => string | null | undefined} nameOf
 */
const sentences = (faults, nameOf) =>
  [
    ...faults.slice(0, NAMED).map((fault) => [nameOf(fault), fault.sentence].filter(Boolean).join(": ")),
    ...(faults.length > NAMED ? ["…"] : []),
  ].join(" ");

/** @param {Input} input @param {Rows} rows @param {Context} context @param {string[][]} texts @returns {Field} */
function createList(input, { columns }, context, texts) {
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
  // Without thousands marks: spaces and commas also separate values.
  const ungrouped = (/** @type {string} */ cell) => {
    const value = column.unit === "share" ? NaN : parseNumber(cell, column.unit ?? "number", context.format.decimal);
    return Number.isFinite(value) ? String(value).replace(".", context.format.decimal) : cell;
  };
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

/** Rows of a long table shown in the page; the others count all the same. */
const SHOWN = 200;

/**
 * @param {Input} input
 * @param {Rows} rows
 * @param {Context} context
 * @param {string[][]} texts
 * @param {string[][]} example
 * @param {() => void} changed
 * @returns {Field}
 */
function createSheet(input, { columns: figures, labels = [], min, max }, context, texts, example, changed) {
  const { id, label, hint, error, described } = frame(input, context);
  const fixed = labels.length > 0;
  const single = fixed && figures.length === 1;
  const { common, format, word, rowName } = context;
  // The first column holds the names of rows that the visitor may name.
  const { row: naming } = word(input.id);
  const columns = naming ? [{ id: "name", min: -1 }, ...figures] : figures;
  const head = (/** @type {Input} */ { id }) => (id === "name" ? naming : word(id).label);
  /** @type {HTMLInputElement[][]} */
  let boxes = [];
  /** @type {string[][]} */
  let rest = [];
  const echo = h("span", { class: "echo", part: "echo" });
  const body = h(single ? "div" : "table", { class: single ? "cells" : fixed ? "sheet named" : "sheet" });

  /** @param {string[][]} cells */
  const paint = (cells) => {
    rest = cells.slice(SHOWN);
    add.hidden = rest.length > 0;
    const values = cells.length * columns.length;
    echo.textContent = rest.length ? common.pasted(values, format.count(values)) : "";
    boxes = cells.slice(0, SHOWN).map((row, r) =>
      columns.map((column, c) => {
        const name = fixed ? rowName(input.id, labels[r]) : String(r + 1);
        return numberBox(column, row[c + row.length - columns.length] ?? "", {
          "aria-label": `${name}, ${head(column)}`,
          "aria-describedby": described,
        });
      }),
    );
    body.replaceChildren(
      ...(single
        ? boxes.map(([box], r) => h("label", {}, rowName(input.id, labels[r]), h("span", { class: "box" }, box)))
        : sheet()),
    );
  };
  const sheet = () => [
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        fixed && h("td"),
        ...columns.map((column) => h("th", { scope: "col" }, head(column))),
        !fixed && h("td"),
      ),
    ),
    h(
      "tbody",
      {},
      ...boxes.map((row, r) =>
        h(
          "tr",
          {},
          fixed && h("th", { scope: "row" }, rowName(input.id, labels[r])),
          ...row.map((box) => h("td", {}, h("span", { class: "box" }, box))),
          !fixed && h("td", {}, remove(r)),
        ),
      ),
    ),
  ];
  /** @param {string[][]} cells */
  const replace = (cells) => {
    paint(cells);
    changed();
  };
  /** @param {number} r */
  const remove = (r) =>
    boxes.length > min &&
    h(
      "button",
      {
        type: "button",
        class: "remove",
        "aria-label": common.removeRow(String(r + 1)),
        click: () => {
          replace(read().filter((_, row) => row !== r));
          boxes[Math.min(r, boxes.length - 1)]?.[0].focus();
        },
      },
      "×",
    );
  const add = h(
    "button",
    {
      type: "button",
      click: () => {
        if (boxes.length < max) replace([...read(), columns.map(() => "")]);
        boxes.at(-1)?.[0].focus();
      },
    },
    common.addRow,
  );
  const read = () => [...boxes.map((row) => row.map((box) => box.value)), ...rest];

  const values = (/** @type {string[][]} */ cells) => String(cells.map((row) => row.slice(-figures.length)));
  const untouched = () => values(read()) === values(example);

  // A block pasted from a spreadsheet fills the cells from the focused one on.
  body.addEventListener("paste", (event) => {
    const pasted = splitCells(/** @type {ClipboardEvent} */ (event).clipboardData?.getData("text") ?? "");
    if (pasted.length === 1 && pasted[0].length === 1) return;
    event.preventDefault();
    const target = /** @type {HTMLInputElement} */ (event.target);
    // Pasted rows replace the example rows, which would otherwise be counted with them.
    const fresh = !fixed && untouched();
    const top = fresh ? 0 : boxes.findIndex((row) => row.includes(target));
    const left = fresh ? Number(columns !== figures && pasted[0].length < columns.length) : boxes[top].indexOf(target);
    const cells = fresh ? [] : read();
    // A single pasted line fills a single column downwards.
    const block = columns.length === 1 && pasted.length === 1 ? pasted[0].map((cell) => [cell]) : pasted;
    block.forEach((line, r) => {
      // Too many rows are refused with a sentence, never cut off in silence.
      if (fixed && top + r >= labels.length) return;
      cells[top + r] ??= columns.map(() => "");
      line.forEach((cell, c) => left + c < columns.length && (cells[top + r][left + c] = cell.trim()));
    });
    replace(cells);
    boxes[top][left].focus();
  });

  paint(texts);
  const node = h(
    "div",
    { class: "field wide", part: "field", role: "group", "aria-labelledby": id },
    h("p", { class: "label", id, part: "label" }, label, echo),
    hint,
    body,
    error,
    !fixed && h("p", {}, add),
  );
  return {
    input,
    node,
    texts: read,
    untouched,
    read: (readNumber) => {
      const value = [];
      /** @type {Problem[]} */
      const problems = [];
      if (!rest.length) echo.textContent = "";
      for (const [r, row] of read().entries()) {
        /** @type {Record<string, any>} */
        const cells = {};
        for (const [c, text] of row.entries()) {
          const {
            value: cell,
            problem,
            echo: understood,
          } = columns[c].unit ? readNumber(text, columns[c], format) : { value: text.trim() };
          if (problem) problems.push({ ...problem, row: r, column: columns[c].id });
          const box = boxes[r]?.[c];
          if (understood && box && box.value !== box.defaultValue)
            echo.textContent ||= `${box.getAttribute("aria-label")} ${common.understood(understood)}`;
          cells[columns[c].id] = cell;
        }
        value.push(cells);
      }
      return { value, problems };
    },
    fail: (faults) => {
      const at = (/** @type {Fault} */ { column }) =>
        Math.max(
          0,
          columns.findIndex(({ id }) => id === column),
        );
      const marked = faults.map((fault) => boxes[fault.row ?? 0]?.[at(fault)]);
      for (const box of boxes.flat()) box.setAttribute("aria-invalid", String(marked.includes(box)));
      error.textContent = sentences(
        faults,
        (fault) =>
          marked[faults.indexOf(fault)]?.getAttribute("aria-label") ??
          (fault.row === undefined ? "" : `${fault.row + 1}, ${head(columns[at(fault)])}`),
      );
    },
  };
}
