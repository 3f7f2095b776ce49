/** Importance across, performance upwards: important but weak ratings are at the lower right. */

import { s } from "../elements/parts/dom.js";
import { readable } from "./marks.js";
import { px, span } from "./scale.js";
import { shorten } from "./text.js";

const BOTTOM = 26;
const LEFT = 44;

/**
 * @param {{ label: string, x: number, y: number, first: boolean }[]} points `first`: named first to work on
 * @param {{ x: number, y: number }} means where the quadrants meet
 * @param {(share: number) => string} write
 * @param {number} width in pixels
 * @param {number} height
 */
export function importance(points, means, write, width, height) {
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, height });
  /** @param {number[]} values @param {number} most */
  const scaled = (values, most) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return span(low, high > low ? high : low + 0.1, most);
  };
  const across = scaled([0, ...points.map(({ x }) => x)], Math.max(2, width / 120));
  const up = scaled([means.y, ...points.map(({ y }) => y)], 4);
  const ends = (/** @type {number[]} */ scale) => [scale[0], scale[scale.length - 1]];
  const [[x0, x1], [y0, y1]] = [ends(across), ends(up)];
  const atX = (/** @type {number} */ x) => px(LEFT + 8 + ((x - x0) / (x1 - x0)) * (width - LEFT - 24));
  const atY = (/** @type {number} */ y) => px(height - BOTTOM - 8 - ((y - y0) / (y1 - y0)) * (height - BOTTOM - 28));
  for (const tick of across)
    svg.append(s("text", { class: "muted", x: atX(tick), y: height - 6, "text-anchor": "middle" }, write(tick)));
  for (const tick of up)
    svg.append(s("text", { class: "muted", x: LEFT - 4, y: atY(tick) + 4, "text-anchor": "end" }, write(tick)));
  const line = (/** @type {object} */ ends) => svg.append(s("line", { class: "axis", ...ends }));
  line({ x1: atX(means.x), x2: atX(means.x), y1: 0, y2: height - BOTTOM });
  line({ x1: LEFT, x2: width, y1: atY(means.y), y2: atY(means.y) });
  for (const { label, x, y, first } of points) {
    const right = atX(x) > width / 2;
    const room = right ? atX(x) - LEFT - 12 : width - atX(x) - 12;
    svg.append(
      s("circle", { class: `${first ? "low" : "high"} outlined`, cx: atX(x), cy: atY(y), r: 6 }),
      s(
        "text",
        { x: atX(x) + (right ? -10 : 10), y: atY(y) - 9, "text-anchor": right ? "end" : "start" },
        shorten(label, room),
      ),
    );
  }
  return readable(
    svg,
    points.map(({ label, x, y }) => ({ x: atX(x), y: atY(y), text: `${label}: ${write(x)}; ${write(y)}` })),
  );
}
