/** Heat map: named rows and columns, darker cells for higher values. Text stays readable on every shade. */

import { s } from "../elements/parts/dom.js";
import { px, textWidth } from "./scale.js";
import { lines } from "./text.js";

/** Height of a row with numbers, and of the denser rows without them. */
export const CELL = 30;
export const SMALL = 14;
const HEAD = 20;
/** Strongest shade: on full colour the text would be unreadable. */
const DARKEST = 0.6;

/**
 * @param {object} map
 * @param {string[]} map.rows names, from the top
 * @param {string[]} map.columns names, from the left
 * @param {(row: number, column: number) => number | undefined} map.shade from 0 to 1; undefined leaves the cell out
 * @param {(row: number, column: number) => string} map.text
 * @param {string} [map.across] title of the columns
 * @param {string} [map.upward] title of the rows
 * @param {number} [map.cell] height of a row
 * @param {number} width in pixels
 */
export function heatMap({ rows, columns, shade, text, across = "", upward = "", cell = CELL }, width) {
  const left = Math.min(Math.max(...rows.map(textWidth)) + 12, width * 0.4);
  const step = (width - left) / columns.length;
  const top = upward ? 2 * HEAD : HEAD;
  const below = across ? lines(across, width) : [];
  const height = heatMapHeight(rows.length, below.length + Number(upward !== ""), cell);
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, height });
  for (const [line, text] of below.reverse().entries())
    svg.append(s("text", { class: "muted", x: width, y: height - 5 - line * 16, "text-anchor": "end" }, text));
  if (upward) svg.append(s("text", { class: "muted", x: 0, y: 13 }, upward));
  const every = Math.ceil((Math.max(...columns.map(textWidth)) + 6) / step);
  for (const [at, name] of columns.entries()) {
    if (at % every === 0)
      svg.append(
        s("text", { class: "muted", x: px(left + (at + 0.5) * step), y: top - 7, "text-anchor": "middle" }, name),
      );
  }
  for (const [row, name] of rows.entries()) {
    const y = top + row * cell;
    const base = y + cell / 2 + 4;
    if (row % Math.ceil(SMALL / cell + 0.1) === 0)
      svg.append(s("text", { class: "muted", x: px(left - 8), y: base, "text-anchor": "end" }, name));
    for (const column of columns.keys()) {
      const value = shade(row, column);
      if (value === undefined) continue;
      const x = left + column * step;
      const label = text(row, column);
      const numbered = cell >= CELL;
      const box = { x: px(x + 1), y: y + 1, width: px(Math.max(step - 2, 1)), height: cell - 2, rx: numbered ? 3 : 2 };
      if (numbered || value < 0.02) svg.append(s("rect", { class: "sunken", ...box }));
      if (numbered || value >= 0.02)
        svg.append(
          s("rect", {
            class: "high",
            ...box,
            "fill-opacity": Math.round(value * (numbered ? DARKEST : 1) * 100) / 100,
          }),
        );
      if (numbered && textWidth(label) < step)
        svg.append(s("text", { x: px(x + step / 2), y: base, "text-anchor": "middle" }, label));
    }
  }
  return svg;
}

/**
 * Height of the map.
 *
 * @param {number} rows
 * @param {number} named number of axes with a title
 * @param {number} [cell]
 */
export const heatMapHeight = (rows, named, cell = CELL) => (1 + named) * HEAD + rows * cell;
