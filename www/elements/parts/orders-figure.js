/**
 * A figure of the report: title, sentence, picture, table of the values, and buttons to save them.
 *
 * @typedef {import("./orders-preview.js").Context} Context
 * @typedef {import("./csv.js").Cell} Cell
 * @typedef {"text" | "count" | "share" | "money" | "points" | "number" | "day"} ColumnUnit
 *
 * @typedef {object} Picture
 * @property {string} title
 * @property {string} sentence describes the picture; also its text alternative
 * @property {[label: string, unit: ColumnUnit][]} columns
 * @property {Cell[][]} rows
 * @property {number} height in pixels, reserved before drawing
 * @property {((width: number) => SVGSVGElement) | undefined} draw
 * @property {Node} [controls] above the picture
 */

import { formatDay } from "../../i18n/date.js";
import { toCsv } from "./csv.js";
import { h } from "./dom.js";
import { fileName, save, savePng, saveSvg } from "./save.js";

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
export function tableOf({ title, columns, rows }, { words, format }) {
  const cells = (/** @type {Cell[]} */ row) =>
    row.map((cell, at) =>
      at === 0
        ? h("th", { scope: "row" }, write(cell, columns[at][1], format))
        : h("td", { class: columns[at][1] === "text" ? "words" : "" }, write(cell, columns[at][1], format)),
    );
  const table = h(
    "div",
    { class: "scroll list", tabindex: 0, role: "group", "aria-label": title },
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
  // A shortened table says so; otherwise it would be taken for the whole.
  return rows.length > MOST_ROWS
    ? h(
        "div",
        { class: "rows" },
        h("p", { class: "help" }, words.firstOfThem(MOST_ROWS, format.count(MOST_ROWS))),
        table,
      )
    : table;
}

/** @param {Picture} picture @param {Context} context */
export function figure(picture, context) {
  const { words, format } = context;
  const { title, sentence, columns, rows, height, draw, controls } = picture;
  const place = h("div", { class: "drawing" });
  if (draw) {
    place.style.minHeight = `${height}px`;
    new ResizeObserver(() => {
      if (!place.clientWidth) return;
      const svg = draw(place.clientWidth);
      svg.setAttribute("role", "img");
      svg.setAttribute("aria-label", sentence);
      place.replaceChildren(svg);
    }).observe(place);
  }
  const name = fileName(title);
  const drawn = () => /** @type {SVGSVGElement} */ (place.firstChild);
  const button = (/** @type {string} */ kind, /** @type {() => void} */ click) =>
    h("button", { type: "button", class: "small", "aria-label": words.saveAs(title, kind), click }, kind);
  // Built on demand: most readers look at the picture alone.
  const table = h(
    "details",
    { toggle: () => table.children.length < 2 && table.append(tableOf(picture, context)) },
    h("summary", {}, words.asTable),
  );
  return h(
    "section",
    { part: "picture" },
    h(
      "div",
      { class: "title" },
      h("h3", {}, title),
      h(
        "p",
        { class: "saves" },
        button(words.saveCsv, () =>
          save(`${name}.csv`, [toCsv([columns.map(([label]) => label), ...rows], format.decimal)]),
        ),
        draw && button(words.saveSvg, () => saveSvg(name, drawn())),
        draw && button(words.savePng, () => savePng(name, drawn())),
      ),
    ),
    h("p", { class: "prose" }, sentence),
    controls,
    h("figure", {}, draw && place, draw ? table : tableOf(picture, context)),
  );
}
