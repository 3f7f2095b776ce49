/** Bars below each other: a name, a length, its number; two in a row where two shares are compared. */

import { s } from "../elements/parts/dom.js";
import { px, textWidth } from "./scale.js";

const ROW = 30;
const HEAD = 24;

/**
 * @typedef {{ name: string, values: number[], texts: string[] }} Bar
 *
 * @param {Bar[]} bars
 * @param {string[]} names of the values, where there are several
 * @param {number} width in pixels
 */
export function bars(bars, names, width) {
  const rows = names.length || 1;
  const tall = rows > 1 ? ROW + 10 : ROW;
  const top = names.length ? HEAD : 0;
  const left = Math.min(Math.max(...bars.map(({ name }) => textWidth(name))) + 12, width * 0.45);
  const right = Math.max(...bars.flatMap(({ texts }) => texts.map(textWidth))) + 18;
  const most = Math.max(...bars.flatMap(({ values }) => values), 1e-9);
  const height = top + bars.length * tall;
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, height });
  let x = left;
  for (const [at, name] of names.entries()) {
    svg.append(s("rect", { class: at ? "middle" : "high", x, y: 2, width: 12, height: 12, rx: 3 }), s("text", { x: x + 18, y: 13 }, name));
    x += 18 + textWidth(name) + 16;
  }
  for (const [row, { name, values, texts }] of bars.entries()) {
    const y = top + row * tall;
    svg.append(s("text", { x: px(left - 8), y: y + tall / 2 + 4, "text-anchor": "end" }, shorten(name, left - 12)));
    for (const [at, value] of values.entries()) {
      const thick = (tall - 10) / rows;
      const length = Math.max((value / most) * (width - left - right), value > 0 ? 1 : 0);
      svg.append(s("rect", { class: at ? "middle" : "high", x: px(left), y: px(y + 4 + at * thick), width: px(length), height: px(thick - 1), rx: 3 }), s("text", { x: px(left + length + 6), y: px(y + 4 + (at + 0.5) * thick + 4) }, texts[at]));
    }
  }
  return svg;
}

/** @param {string} text @param {number} room in pixels */
const shorten = (text, room) => (textWidth(text) <= room ? text : `${text.slice(0, Math.max(1, Math.floor(room / 6.7) - 1))}…`);

/** How tall they are. @param {number} count @param {number} [values] in each row */
export const barsHeight = (count, values = 1) => (values > 1 ? HEAD + count * (ROW + 10) : count * ROW);
