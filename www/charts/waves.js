/** A result over time: a line through the periods, each with its interval. */

import { s } from "../elements/parts/dom.js";
import { readable } from "./marks.js";
import { px, span, textWidth } from "./scale.js";

const TOP = 22;
const BOTTOM = 26;

/**
 * @param {{ label: string, value: number, low: number, high: number, text: string, read?: string }[]} points
 *   `read`: words of the read-out
 * @param {(value: number) => string} write a value of the axis
 * @param {number} width in pixels
 * @param {number} height
 */
export function waves(points, write, width, height) {
  const ends = /** @type {const} */ ([
    Math.min(...points.map(({ low }) => low)),
    Math.max(...points.map(({ high }) => high)),
  ]);
  const room = ends[1] > ends[0] ? ends : [ends[0] - 1, ends[1] + 1];
  const scale = span(room[0], room[1], Math.max(2, height / 50));
  const [first, last] = [scale[0], scale[scale.length - 1]];
  const left = Math.max(...scale.map((tick) => textWidth(write(tick)))) + 8;
  const step = (width - left) / points.length;
  const x = (/** @type {number} */ index) => px(left + (index + 0.5) * step);
  const y = (/** @type {number} */ value) => px(TOP + (1 - (value - first) / (last - first)) * (height - TOP - BOTTOM));
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, height });
  for (const tick of scale)
    svg.append(
      s("line", { class: "axis", x1: px(left), x2: width, y1: y(tick), y2: y(tick) }),
      s("text", { class: "muted", x: px(left - 8), y: y(tick) + 4, "text-anchor": "end" }, write(tick)),
    );
  // Without room for every name, only each second, third … is shown, always including the last.
  const every = Math.max(1, Math.ceil((Math.max(...points.map(({ label }) => textWidth(label))) + 6) / step));
  const values = step > Math.max(...points.map(({ text }) => textWidth(text))) + 4;
  for (const [index, { low, high }] of points.entries())
    svg.append(
      s("path", {
        class: "ink",
        "stroke-width": 1.5,
        fill: "none",
        d: `M${x(index) - 5} ${y(low)}h10m-5 0V${y(high)}m-5 0h10`,
      }),
    );
  svg.append(
    s("path", {
      class: "line",
      d: points.map(({ value }, index) => `${index ? "L" : "M"}${x(index)} ${y(value)}`).join(""),
    }),
  );
  for (const [index, { label, value, high, text }] of points.entries()) {
    svg.append(s("circle", { class: "high outlined", cx: x(index), cy: y(value), r: 5 }));
    if (values) svg.append(s("text", { x: x(index), y: y(high) - 8, "text-anchor": "middle" }, text));
    if ((points.length - 1 - index) % every === 0) {
      const half = textWidth(label) / 2;
      const inside = Math.min(Math.max(x(index), half), width - half);
      svg.append(s("text", { class: "muted", x: px(inside), y: height - 6, "text-anchor": "middle" }, label));
    }
  }
  return readable(
    svg,
    points.map(({ label, value, low, high, text, read }, index) => ({
      x: x(index),
      y: y(value),
      text: read ?? `${label}: ${text} (${write(low)}–${write(high)})`,
      box: { x: left + index * step, y: 0, width: step, height },
    })),
  );
}
