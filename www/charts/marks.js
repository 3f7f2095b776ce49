/**
 * Values of a picture that can be read out: their positions and texts. Every chart registers its own, and the figure
 * around it responds to pointer, tap and arrow keys.
 *
 * @typedef {object} Mark
 * @property {number} x of the value, in pixels of the picture
 * @property {number} y
 * @property {string} text the value with its name, and where there are any its interval and number of customers
 * @property {number} [line] the series or row it belongs to, counted from 0
 * @property {{ x: number, y: number, width: number, height: number }} [box] area that belongs to the value alone
 */

/** @type {WeakMap<SVGSVGElement, { marks: Mark[], frozen: number }>} */
const known = new WeakMap();

/**
 * @param {SVGSVGElement} svg
 * @param {Mark[]} marks series by series, each from its beginning
 * @param {number} [frozen] width in pixels of the names on the left that stay when the picture scrolls
 */
export function readable(svg, marks, frozen = 0) {
  known.set(svg, { marks, frozen });
  return svg;
}

/** @param {SVGSVGElement} svg */
export const marksOf = (svg) => known.get(svg)?.marks ?? [];

/** @param {SVGSVGElement} svg */
export const frozenOf = (svg) => known.get(svg)?.frozen ?? 0;

/**
 * The mark nearest to a point: the one whose area contains it, otherwise the nearest, first by horizontal distance.
 *
 * @param {Mark[]} marks
 * @param {number} x
 * @param {number} y
 */
export function nearest(marks, x, y) {
  let best = -1;
  let least = Infinity;
  for (const [at, { x: left, y: top, box }] of marks.entries()) {
    if (box && x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height) return at;
    const distance = 9 * (left - x) ** 2 + (top - y) ** 2;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

/**
 * The mark that an arrow key leads to. Left and right follow the order of the marks; up and down lead to the next
 * series, or along a single series.
 *
 * @param {Mark[]} marks
 * @param {number} at present mark, −1 before the first key
 * @param {string} key
 */
export function stepped(marks, at, key) {
  const last = marks.length - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (at < 0) return 0;
  const forward = key === "ArrowRight" || key === "ArrowDown";
  const lines = new Set(marks.map(({ line = 0 }) => line));
  const isAlong = key === "ArrowLeft" || key === "ArrowRight" || lines.size === 1 || lines.size === marks.length;
  if (isAlong) return Math.min(Math.max(at + (forward ? 1 : -1), 0), last);
  const { line = 0, x } = marks[at];
  const wanted = [...lines].sort((a, b) => a - b).filter((other) => (forward ? other > line : other < line));
  if (!wanted.length) return at;
  const target = forward ? wanted[0] : wanted[wanted.length - 1];
  let found = at;
  for (const [index, mark] of marks.entries()) {
    if ((mark.line ?? 0) !== target) continue;
    if ((marks[found].line ?? 0) !== target || Math.abs(mark.x - x) < Math.abs(marks[found].x - x)) found = index;
  }
  return found;
}
