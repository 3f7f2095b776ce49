/**
 * A figure of the report: name, finding, picture with read-out, table of the values, and ways to save them.
 *
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./csv.js").Cell} Cell
 * @typedef {"text" | "count" | "share" | "money" | "points" | "number" | "day"} ColumnUnit
 *
 * @typedef {object} Picture
 * @property {string} name of its subject
 * @property {string} title the finding, a sentence
 * @property {string} [sentence] explanation of the picture, or further findings
 * @property {[label: string, unit: ColumnUnit][]} columns
 * @property {Cell[][]} rows
 * @property {number} height in pixels, reserved before drawing
 * @property {((width: number) => SVGSVGElement) | undefined} draw
 * @property {Node} [controls] above the picture
 */

import { formatDay } from "../../i18n/date.js";
import { toCsv } from "./csv.js";
import { h } from "./dom.js";
import { readOut } from "./read-out.js";
import { fileName, save, savePng, saveSvg } from "./save.js";
import { framed } from "./slide.js";

/** Largest number of rows shown; the saved table has all. */
const MOST_ROWS = 100;

/**
 * Formats a cell in the reader's language.
 *
 * @param {Cell} cell
 * @param {ColumnUnit} unit
 * @param {Context["format"]} format
 */
function write(cell, unit, format) {
  if (cell === null || cell === undefined || cell === "") return "–";
  if (typeof cell === "number" && unit !== "text" && unit !== "day")
    return Number.isFinite(cell) ? format[unit](cell) : "–";
  return unit === "day" ? formatDay(String(cell), format.locale) : String(cell);
}

/** @param {Picture} picture @param {Context} context */
export function tableOf({ name, columns, rows }, { words, format }) {
  const cells = (/** @type {Cell[]} */ row) =>
    row.map((cell, at) =>
      at === 0
        ? h("th", { scope: "row" }, write(cell, columns[at][1], format))
        : h("td", { class: columns[at][1] === "text" ? "words" : "" }, write(cell, columns[at][1], format)),
    );
  const table = h(
    "div",
    { class: "scroll list", tabindex: 0, role: "group", "aria-label": name },
    h(
      "table",
      { class: "data numbers" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...columns.map(([label, unit]) => h("th", { scope: "col", class: unit === "text" ? "words" : "" }, label)),
        ),
      ),
      h("tbody", {}, ...rows.slice(0, MOST_ROWS).map((row) => h("tr", {}, ...cells(row)))),
    ),
  );
  // A shortened table states that it is incomplete.
  return rows.length > MOST_ROWS
    ? h(
        "div",
        { class: "rows" },
        h("p", { class: "help" }, words.firstOfThem(MOST_ROWS, format.count(MOST_ROWS))),
        table,
      )
    : table;
}

/**
 * Splits a text into its first sentence, the finding, and the rest.
 *
 * @param {string} text
 * @returns {{ title: string, sentence?: string }}
 */
export function parted(text) {
  const [title, ...rest] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return rest.length ? { title, sentence: rest.join(" ") } : { title };
}

/** Gives a drawing its role and its description. @param {SVGSVGElement} svg @param {Picture} picture */
export function described(svg, { name, title, sentence }) {
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", [name, title, sentence].filter(Boolean).join(". ").replaceAll("..", "."));
  return svg;
}

/**
 * @param {Picture} picture
 * @param {Context} context
 * @param {"h3" | "h4"} [level] of its heading; the fourth within a chapter
 */
export function figure(picture, context, level = "h4") {
  const { words } = context;
  const { name, title, sentence, height, draw, controls } = picture;
  const reading = draw && readOut(name, words.explore.readOut);
  if (draw && reading) {
    const { place } = reading;
    place.style.minHeight = `${height}px`;
    new ResizeObserver(() => {
      if (place.clientWidth) reading.draw(described(draw(place.clientWidth), picture));
    }).observe(place);
  }
  // Built on demand, because most readers only look at the picture.
  const table = h(
    "details",
    { class: "values", toggle: () => table.children.length < 2 && table.append(tableOf(picture, context)) },
    h("summary", {}, words.asTable),
  );
  return h(
    "section",
    { part: "picture" },
    h(
      "div",
      { class: "title" },
      h("div", {}, h("p", { class: "label" }, name), h(level, {}, title)),
      saves(picture, () => reading?.svg, context),
    ),
    sentence && h("p", { class: "prose" }, sentence),
    controls,
    h("figure", {}, reading?.place, draw ? table : tableOf(picture, context)),
  );
}

/**
 * The collapsed list of ways to save.
 *
 * @param {Picture} picture
 * @param {() => SVGSVGElement | undefined} drawn
 * @param {Context} context
 */
function saves({ name, title, columns, rows, draw }, drawn, { words, format, about }) {
  const file = fileName(name);
  const labels = words.explore;
  /** @param {string} kind @param {() => void} click */
  const button = (kind, click) =>
    h("button", { type: "button", class: "small", "aria-label": words.saveAs(name, kind), click }, kind);
  /** @param {typeof saveSvg | typeof savePng} keep @param {import("./save.js").Make} [make] */
  const picture = (keep, make) => () => {
    const svg = drawn();
    if (svg) keep(file, svg, make);
  };
  const slide = (/** @type {SVGSVGElement} */ svg) => framed(svg, { name, title, note: about ?? "" });
  const box = h(
    "details",
    {
      class: "saves",
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "Escape") return;
        box.open = false;
        box.querySelector("summary")?.focus();
      },
    },
    h("summary", { "aria-label": words.saveAs(name, "…") }, labels.save),
    h(
      "p",
      {},
      button(words.saveCsv, () =>
        save(`${file}.csv`, [toCsv([columns.map(([label]) => label), ...rows], format.decimal)]),
      ),
      button(labels.saveXlsx, async () => {
        const { workbook } = await import("./xlsx.js");
        const units = columns.map(([label, unit]) => ({ label, unit: unit === "number" ? "points" : unit }));
        save(`${file}.xlsx`, [await workbook(name, units, [rows])]);
      }),
      draw && button(words.saveSvg, picture(saveSvg, slide)),
      draw && button(words.savePng, picture(savePng, slide)),
      draw && button(labels.plain(words.saveSvg), picture(saveSvg)),
      draw && button(labels.plain(words.savePng), picture(savePng)),
    ),
  );
  return box;
}
