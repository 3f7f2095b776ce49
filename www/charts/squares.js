/** Shares as squares of a hundred parts with ours filled; one square, or two side by side. */

import { s } from "../elements/parts/dom.js";
import { px } from "./scale.js";
import { lines } from "./text.js";

const LINE = 16;
const GAP = 24;

/**
 * @param {{ name: string, share: number, text: string }[]} wholes
 * @param {number} width
 * @param {number} height
 */
export function squares(wholes, width, height) {
  const column = (width - GAP) / 2;
  const names = wholes.map(({ name }) => lines(name, column));
  const top = LINE * (Math.max(...names.map(({ length }) => length)) + 1) + 4;
  const side = Math.min(height - top, column);
  const cell = side / 10;
  const svg = s("svg", {});
  for (const [index, { share, text }] of wholes.entries()) {
    const left = index * (column + GAP);
    for (const [line, words] of names[index].entries())
      svg.append(s("text", { class: "muted", x: px(left), y: LINE * (line + 1) - 3 }, words));
    svg.append(s("text", { x: px(left), y: LINE * (names[index].length + 1) - 3, "font-weight": 600 }, text));
    for (let part = 0; part < 100; part++) {
      const filled = Math.min(1, Math.max(0, share * 100 - part));
      const place = {
        x: px(left + (part % 10) * cell),
        y: px(top + Math.floor(part / 10) * cell),
        height: px(cell - 2),
        rx: 2,
      };
      svg.append(s("rect", { class: "middle", "fill-opacity": 0.45, width: px(cell - 2), ...place }));
      if (filled > 0) svg.append(s("rect", { class: "high", ...place, width: px((cell - 2) * filled) }));
    }
  }
  return svg;
}

/**
 * Draws market share, and beside it the share of requirements if known.
 *
 * @type {import("../elements/parts/result.js").Picture["draw"]}
 */
export function draw({ values }, { format, words }, width, height) {
  const wholes = ["share-of-requirements", "market-share"]
    .filter((id) => values[id] !== undefined)
    .map((id) => ({ name: words.outputs[id], share: values[id], text: format.share(values[id]) }));
  return { svg: squares(wholes, width, height), summary: words.picture?.(format, values) ?? "" };
}
