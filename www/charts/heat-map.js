/**
 * Heat map: named rows and columns, darker cells for higher values. One hue whose lightness falls steadily from the
 * lowest value to the highest, so that it reads in grey and with any colour vision; a cell without a value is empty.
 * Text stays readable on every shade.
 */

import { s } from "../elements/parts/dom.js";
import { readable } from "./marks.js";
import { px, textWidth } from "./scale.js";
import { fit, lines } from "./text.js";

/** Height of a row with numbers, and of the denser rows without them. */
export const CELL = 30;
export const SMALL = 14;
const HEAD = 20;
/** Lightest shade, that of the lowest value. */
const LIGHTEST = 0.06;
/** Strongest shade: on full colour the text would be unreadable. */
const DARKEST = 0.6;
/** Width and height of the scale below the map. */
const SCALE = { width: 96, height: 10 };

/** Opacity of a value from 0 to 1. @param {number} value @param {boolean} numbered */
const shadeOf = (value, numbered) =>
  Math.round((LIGHTEST + Math.min(Math.max(value, 0), 1) * ((numbered ? DARKEST : 1) - LIGHTEST)) * 1000) / 1000;

/**
 * @param {object} map
 * @param {string[]} map.rows names, from the top
 * @param {string[]} map.columns names, from the left
 * @param {(row: number, column: number) => number | undefined} map.shade from 0 to 1; undefined leaves the cell out
 * @param {(row: number, column: number) => string} map.text
 * @param {(row: number, column: number) => string} [map.read] the words of the read-out
 * @param {(row: number, column: number) => boolean} [map.plain] true for a cell with a number and no shade
 * @param {string} [map.across] title of the columns
 * @param {string} [map.upward] title of the rows
 * @param {[lowest: string, highest: string]} [map.scale] values at the ends of the colour scale
 * @param {number} [map.cell] height of a row
 * @param {number} [map.narrowest] width below which no cell gets; the picture is wider instead
 * @param {number} width in pixels
 */
export function heatMap(map, width) {
  const { rows, columns, shade, text, across = "", upward = "", scale, cell = CELL, narrowest = 0 } = map;
  const { read = (row, column) => `${rows[row]}, ${columns[column]}: ${text(row, column)}`, plain = () => false } = map;
  const left = Math.min(Math.max(...rows.map(textWidth)) + 12, width * 0.4);
  const step = Math.max((width - left) / columns.length, narrowest);
  const wide = left + step * columns.length;
  const top = upward ? 2 * HEAD : HEAD;
  const ends = scale ? left + SCALE.width + 16 + textWidth(scale[0]) + textWidth(scale[1]) : 0;
  const below = across ? lines(across, width - ends > 160 ? width - ends : width) : [];
  const apart = scale && width - ends <= 160 ? HEAD : 0;
  const height =
    heatMapHeight(rows.length, Math.max(below.length, scale ? 1 : 0) + Number(upward !== ""), cell) + apart;
  const svg = s("svg", { viewBox: `0 0 ${px(wide)} ${height}`, width: px(wide), height });
  const end = Math.min(width, wide);
  for (const [line, words] of [...below].reverse().entries())
    svg.append(
      s("text", { class: "muted", x: px(end), y: height - apart - 5 - line * 16, "text-anchor": "end" }, words),
    );
  if (upward) svg.append(s("text", { class: "muted", x: 0, y: 13 }, upward));
  const every = Math.ceil((Math.max(...columns.map(textWidth)) + 6) / step);
  for (const [at, name] of columns.entries()) {
    if (at % every === 0)
      svg.append(
        s("text", { class: "muted", x: px(left + (at + 0.5) * step), y: top - 7, "text-anchor": "middle" }, name),
      );
  }
  const numbered = cell >= CELL;
  /** @type {import("./marks.js").Mark[]} */
  const marks = [];
  for (const [row, name] of rows.entries()) {
    const y = top + row * cell;
    const base = y + cell / 2 + 4;
    if (row % Math.ceil(SMALL / cell + 0.1) === 0)
      svg.append(
        fit(s("text", { class: "muted row-name", x: px(left - 8), y: base, "text-anchor": "end" }, name), left - 8),
      );
    for (const column of columns.keys()) {
      const value = shade(row, column);
      if (value === undefined) continue;
      const x = left + column * step;
      const label = text(row, column);
      const box = { x: px(x + 1), y: y + 1, width: px(Math.max(step - 2, 1)), height: cell - 2 };
      if (!plain(row, column))
        svg.append(
          s("rect", { class: "high", ...box, rx: numbered ? 3 : 2, "fill-opacity": shadeOf(value, numbered) }),
        );
      if (numbered && textWidth(label) < step)
        svg.append(s("text", { x: px(x + step / 2), y: base, "text-anchor": "middle" }, label));
      marks.push({
        x: px(x + step / 2),
        y: y + cell / 2,
        text: read(row, column),
        line: row,
        box: { x, y, width: step, height: cell },
      });
    }
  }
  if (scale) paintScale(svg, scale, left, height, numbered);
  return readable(svg, marks, left);
}

/**
 * The colour scale with its ends named.
 *
 * @param {SVGSVGElement} svg
 * @param {[string, string]} ends
 * @param {number} start left edge of the cells; the row names before it stay fixed while the picture scrolls
 * @param {number} height of the picture
 * @param {boolean} numbered
 */
function paintScale(svg, [lowest, highest], start, height, numbered) {
  const left = start + textWidth(lowest) + 6;
  const parts = 12;
  svg.append(s("text", { class: "muted", x: px(start), y: height - 5 }, lowest));
  for (let part = 0; part < parts; part++)
    svg.append(
      s("rect", {
        class: "high",
        x: px(left + (part * SCALE.width) / parts),
        y: height - 14,
        width: SCALE.width / parts,
        height: SCALE.height,
        "fill-opacity": shadeOf(part / (parts - 1), numbered),
      }),
    );
  svg.append(s("text", { class: "muted", x: px(left + SCALE.width + 6), y: height - 5 }, highest));
}

/**
 * Height of the map.
 *
 * @param {number} rows
 * @param {number} named number of axes with a title
 * @param {number} [cell]
 */
export const heatMapHeight = (rows, named, cell = CELL) => (1 + named) * HEAD + rows * cell;
