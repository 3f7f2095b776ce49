/** A growing figure against a level to reach, such as a customer's earnings by month against acquisition cost. */

import { s } from "../elements/parts/dom.js";
import { px, textWidth, ticks } from "./scale.js";

const TOP = 22;
const BOTTOM = 42;

/**
 * @param {object} growth
 * @param {[number, number][]} growth.points x and y
 * @param {number} [growth.level] the level to reach
 * @param {string} [growth.name] of the level
 * @param {number} [growth.reached] where it is reached
 * @param {string} growth.axis title of the horizontal axis
 * @param {(x: number) => string} growth.across formats an x value
 * @param {import("../i18n/units.js").Format} format
 * @param {number} width
 * @param {number} height
 */
export function growth({ points, level = 0, name = "", reached, axis, across }, format, width, height) {
  const [end] = points[points.length - 1];
  const scale = ticks(Math.max(...points.map(([, value]) => value), level, 1e-9), 3);
  const y = (/** @type {number} */ value) =>
    px(height - BOTTOM - (value / scale[scale.length - 1]) * (height - TOP - BOTTOM));
  // The first label of the scale is centred, so half of it extends to the left.
  const edge = Math.max(8, textWidth(across(0)) / 2);
  const x = (/** @type {number} */ at) => px(edge + (at / Math.max(end, 1e-9)) * (width - 2 * edge));
  const svg = s("svg", {});

  for (const value of scale) {
    svg.append(s("line", { class: "axis", x1: 0, x2: width, y1: y(value), y2: y(value) }));
    if (value > 0 && (level === 0 || Math.abs(y(value) - 9 - y(level)) > 8))
      svg.append(s("text", { class: "muted", x: 0, y: y(value) - 5 }, format.money(value)));
  }
  const room = Math.max(44, textWidth(across(end)) + 16);
  const steps = ticks(Math.max(end, 1e-9), Math.max(1, Math.min(10, Math.floor(width / room))));
  for (const step of steps.filter((step) => step <= end)) {
    svg.append(
      s("text", { class: "muted", x: x(step), y: height - BOTTOM + 18, "text-anchor": "middle" }, across(step)),
    );
  }

  svg.append(s("text", { class: "muted", x: width, y: height - 4, "text-anchor": "end" }, axis));

  const line = points.map(([at, value]) => `${x(at)},${y(value)}`).join(" ");
  svg.append(
    s("polygon", {
      class: "high",
      "fill-opacity": 0.16,
      points: `${line} ${x(end)},${y(0)} ${x(points[0][0])},${y(0)}`,
    }),
    s("polyline", { class: "line", points: line }),
  );
  if (points.length <= 13) {
    for (const [at, value] of points.slice(1))
      svg.append(s("circle", { class: "high", cx: x(at), cy: y(value), r: 3.5 }));
  }

  if (level > 0) {
    const label = `${name}: ${format.money(level)}`;
    const left = width - textWidth(label);
    svg.append(s("line", { class: "limit", x1: 0, x2: width, y1: y(level), y2: y(level) }));
    // The name goes above the picture: beside the line it would cross the curve.
    if (left - 36 > textWidth(format.money(scale[scale.length - 1])))
      svg.append(s("text", { x: width, y: 12, "text-anchor": "end" }, s("tspan", { class: "low" }, "– – "), label));
    // In whole periods the level is usually passed rather than met.
    const met = points.find(([at]) => at === reached)?.[1] ?? level;
    if (reached !== undefined && reached <= end)
      svg.append(s("circle", { class: "mark", cx: x(reached), cy: y(met), r: 5 }));
  }
  return svg;
}
