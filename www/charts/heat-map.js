/** A table of shades: rows and columns with names, each cell the darker the more. Text stays readable on every shade. */

import { s } from "../elements/parts/dom.js";
import { px, textWidth } from "./scale.js";

const CELL = 30;
const HEAD = 20;
/** Full colour would swallow the text on it. */
const DARKEST = 0.6;

/**
 * @param {object} map
 * @param {string[]} map.rows names, from the top
 * @param {string[]} map.columns names, from the left
 * @param {(row: number, column: number) => number | undefined} map.shade from 0 to 1; undefined where there is no cell
 * @param {(row: number, column: number) => string} map.text
 * @param {string} [map.across] what the columns are
 * @param {number} width in pixels
 */
export function heatMap({ rows, columns, shade, text, across = "" }, width) {
  const left = Math.min(Math.max(...rows.map(textWidth)) + 12, width * 0.4);
  const step = (width - left) / columns.length;
  const top = across ? 2 * HEAD : HEAD;
  const height = top + rows.length * CELL;
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, height });
  if (across) svg.append(s("text", { class: "muted", x: width, y: 13, "text-anchor": "end" }, across));
  const every = Math.ceil((Math.max(...columns.map(textWidth)) + 6) / step);
  for (const [at, name] of columns.entries()) {
    if (at % every === 0) svg.append(s("text", { class: "muted", x: px(left + (at + 0.5) * step), y: top - 7, "text-anchor": "middle" }, name));
  }
  for (const [row, name] of rows.entries()) {
    const y = top + row * CELL;
    svg.append(s("text", { class: "muted", x: px(left - 8), y: y + 19, "text-anchor": "end" }, name));
    for (const column of columns.keys()) {
      const value = shade(row, column);
      if (value === undefined) continue;
      const x = left + column * step;
      const label = text(row, column);
      svg.append(s("rect", { class: "sunken", x: px(x + 1), y: y + 1, width: px(Math.max(step - 2, 1)), height: CELL - 2, rx: 3 }), s("rect", { class: "high", x: px(x + 1), y: y + 1, width: px(Math.max(step - 2, 1)), height: CELL - 2, rx: 3, "fill-opacity": px(value * DARKEST * 10) / 10 }));
      if (textWidth(label) < step) svg.append(s("text", { x: px(x + step / 2), y: y + 19, "text-anchor": "middle" }, label));
    }
  }
  return svg;
}

/** How tall the map is. @param {number} rows @param {boolean} [named] whether it says what the columns are */
export const heatMapHeight = (rows, named = false) => (named ? 2 : 1) * HEAD + rows * CELL;
