/** Horizontal bars with name and number; two per row to compare two shares. */

import { s } from "../elements/parts/dom.js";
import { legend, swatch } from "./legend.js";
import { readable } from "./marks.js";
import { px, textWidth } from "./scale.js";
import { shorten } from "./text.js";

const ROW = 30;
const HEAD = 24;
/** Height of a name above its bars. */
const NAME = 16;

/**
 * @typedef {{ name: string, values: number[], texts: string[], reads?: string[] }} Bar `reads`: words of the read-out
 *
 * @param {Bar[]} bars
 * @param {string[]} names of the values, if a row has several
 * @param {number} width in pixels
 */
export function bars(bars, names, width) {
  const rows = names.length || 1;
  const svg = s("svg", {});
  const longest = Math.max(...bars.map(({ name }) => textWidth(name))) + 12;
  // Names go before their bars, or above them if they are too wide.
  const above = longest > width * 0.4 ? NAME : 0;
  const tall = (rows > 1 ? ROW + 10 : ROW) + above;
  const left = above ? 0 : longest;
  const top = names.length
    ? HEAD + legend(svg, names, left, width, (index, x, y) => swatch(index ? "middle" : "high", x, y))
    : 0;
  const right = Math.max(...bars.flatMap(({ texts }) => texts.map(textWidth))) + 18;
  const most = Math.max(...bars.flatMap(({ values }) => values), 1e-9);
  const height = top + bars.length * tall;
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("height", String(height));
  /** @type {import("./marks.js").Mark[]} */
  const marks = [];
  for (const [row, { name, values, texts, reads }] of bars.entries()) {
    const y = top + row * tall;
    svg.append(
      above
        ? s("text", { x: 0, y: y + 13 }, shorten(name, width))
        : s("text", { x: px(left - 8), y: y + tall / 2 + 4, "text-anchor": "end" }, name),
    );
    for (const [at, value] of values.entries()) {
      const thick = (tall - above - 10) / rows;
      const length = Math.max((value / most) * (width - left - right), value > 0 ? 1 : 0);
      svg.append(
        s("rect", {
          class: at ? "middle" : "high",
          x: px(left),
          y: px(y + above + 4 + at * thick),
          width: px(length),
          height: px(thick - 1),
          rx: 3,
        }),
        s("text", { x: px(left + length + 6), y: px(y + above + 4 + (at + 0.5) * thick + 4) }, texts[at]),
      );
      const label = names.length > 1 ? `${name}, ${names[at]}` : name;
      marks.push({
        x: px(left + length),
        y: px(y + above + 4 + (at + 0.5) * thick),
        text: reads?.[at] ?? `${label}: ${texts[at]}`,
        line: row,
        box: { x: 0, y: at ? y + above + 4 + at * thick : y, width, height: at ? thick + 6 : above + 4 + thick },
      });
    }
  }
  return readable(svg, marks);
}

/** Height of the bars. @param {number} count @param {number} [values] in each row */
export const barsHeight = (count, values = 1) => (values > 1 ? HEAD + count * (ROW + 10) : count * ROW);
