/**
 * A table field, for typing or pasting: labelled boxes if the rows are fixed, otherwise a sheet with rows to add.
 *
 * @typedef {import("./field.js").Field} Field
 * @typedef {import("./field.js").Context} Context
 * @typedef {import("./field.js").Problem} Problem
 * @typedef {import("./field.js").Fault} Fault
 * @typedef {import("../../core/definition.js").Input} Input
 * @typedef {NonNullable<Input["rows"]>} Rows
 */

import { h } from "./dom.js";
import { numberBox } from "./field.js";
import { frame, sentences } from "./rows-frame.js";

export { style } from "./rows-sheet-style.js";

/** Cells of pasted text, row by row: lines of a spreadsheet, or separate values. @param {string} text */
export const splitCells = (text) =>
  text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split(/\t|;/));

/** Maximum number of rows of a long table shown in the page; the others count too. */
const SHOWN = 200;

/**
 * @param {Input} input
 * @param {Context} context
 * @param {string[][]} texts
 * @param {string[][]} example
 * @param {() => void} changed
 * @returns {Field}
 */
export function createRows(input, context, texts, example, changed) {
  const { columns: figures, labels = [], min, max } = /** @type {Rows} */ (input.rows);
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
      // Too many rows are refused with a message, never cut off silently.
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
      const count = (boxes.length + rest.length) * columns.length;
      echo.textContent = rest.length ? common.pasted(count, format.count(count)) : "";
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
