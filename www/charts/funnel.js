/**
 * Funnel from prospect to regular: people in each stage, and their share of the stage before. If the last stages would
 * be slivers beside the first, the scale is logarithmic and labelled so.
 */

import { s } from "../elements/parts/dom.js";
import { px, textWidth, ticks } from "./scale.js";

/** Smallest visible part of the width on a linear scale. */
const SLIVER = 0.08;
/** Height of the axis in pixels: numbers, and the label of a logarithmic scale. */
const AXIS = 34;

/**
 * Position of a number of people on the axis, 0–1, and the labelled numbers. A logarithmic axis begins at a power of
 * ten well below the smallest stage, so that its bar is visible.
 *
 * @param {number[]} people of the stages
 * @param {number} most numbers on the axis
 */
export function scaleOf(people, most) {
  const largest = Math.max(...people, 1);
  const smallest = Math.min(...people.filter((n) => n > 0), largest);
  if (smallest / largest >= SLIVER) {
    const marks = ticks(largest, most);
    const end = marks[marks.length - 1];
    return { even: true, marks, at: (/** @type {number} */ n) => n / end };
  }
  const low = Math.floor(Math.log10(smallest / 1.5));
  const high = Math.log10(largest);
  const step = Math.ceil((high - low) / most);
  const marks = [];
  for (let power = low; power <= high + 1e-9; power += step) if (power >= 0) marks.push(10 ** power);
  return { even: false, marks, at: (/** @type {number} */ n) => (n > 0 ? (Math.log10(n) - low) / (high - low) : 0) };
}

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { funnel } }, { format, words }, width, height) {
  const svg = s("svg", {});
  const people = funnel.map((row) => row.people);
  const room = textWidth(format.count(Math.max(...people))) + 16;
  const { even, marks, at } = scaleOf(people, Math.max(1, Math.floor(width / room)));
  const foot = height - AXIS;
  for (const mark of marks) {
    const x = px(at(mark) * width);
    svg.append(
      s("line", { class: "axis", x1: x, x2: x, y1: 0, y2: foot }),
      s("text", { class: "muted", x, y: foot + 13, "text-anchor": anchorAt(x, width) }, format.count(mark)),
    );
  }
  if (!even) svg.append(s("text", { class: "muted", x: 0, y: height - 3 }, words.scale ?? ""));
  const step = foot / funnel.length;
  for (const [index, row] of funnel.entries()) {
    const top = index * step;
    const bar = { class: "high", x: 0, y: px(top + 17), height: px(step - 23), rx: 2 };
    const share = index ? ` (${format.share(Math.round(row["of-previous"] * 1000) / 1000)})` : "";
    svg.append(
      s("rect", { ...bar, width: px(at(row.people) * width) }),
      s("text", { x: 0, y: px(top + 12) }, words.rows?.funnel[row.stage] ?? ""),
      s("text", { class: "muted", x: width, y: px(top + 12), "text-anchor": "end" }, format.count(row.people) + share),
    );
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}

/** Keeps numbers at the ends of the axis inside the picture. @param {number} x @param {number} width */
const anchorAt = (x, width) => (x < 12 ? "start" : x > width - 24 ? "end" : "middle");
