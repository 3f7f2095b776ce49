/** Legend above a picture: on one line if it fits, otherwise one line per entry. */

import { s } from "../elements/parts/dom.js";
import { textWidth } from "./scale.js";
import { fit } from "./text.js";

const LINE = 16;
const MARK = 24;

/**
 * @param {SVGSVGElement} svg
 * @param {string[]} names
 * @param {number} left
 * @param {number} width of the picture
 * @param {(index: number, x: number, y: number) => SVGElement} mark up to 18 pixels wide, centred on y
 * @returns {number} height in pixels beyond one line
 */
export function legend(svg, names, left, width, mark) {
  const beside = names.reduce((sum, name) => sum + MARK + textWidth(name), 16 * (names.length - 1)) <= width - left;
  let x = beside ? left : 0;
  for (const [index, name] of names.entries()) {
    const y = 9 + (beside ? 0 : index * LINE);
    svg.append(mark(index, x, y), fit(s("text", { x: x + MARK, y: y + 4 }, name), width - MARK));
    if (beside) x += MARK + textWidth(name) + 16;
  }
  return beside ? 0 : LINE * (names.length - 1);
}

/** Line sample. @param {string} look @param {number} x @param {number} y */
export const dash = (look, x, y) => s("line", { class: look, x1: x, x2: x + 18, y1: y, y2: y });

/** Colour swatch. @param {string} tone @param {number} x @param {number} y */
export const swatch = (tone, x, y) => s("rect", { class: tone, x: x + 6, y: y - 6, width: 12, height: 12, rx: 3 });
