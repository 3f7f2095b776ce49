/**
 * Waterfall chart from one amount to another: losses hang down, gains build up. Bars are horizontal on narrow screens.
 */

import { s } from "../elements/parts/dom.js";
import { amounts } from "./amounts.js";
import { px, textWidth, ticks } from "./scale.js";

const TOP = 20;
const BOTTOM = 24;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { steps } }, { format, words }, width, height) {
  const summary = words.picture?.(format, values) ?? "";
  const bars = steps.map(({ step, from, to }, index) => {
    const whole = index === 0 || index === steps.length - 1;
    const value = whole ? to : to - from;
    return { name: words.rows?.steps[step] ?? "", value, text: format.money(value), from, to, whole };
  });
  const step = width / bars.length;
  if (bars.some(({ name, text }) => Math.max(textWidth(name), textWidth(text)) > step))
    return { svg: amounts(bars, width, height), summary };

  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const most = Math.max(...ends);
  const spread = most - Math.min(...ends.filter((end) => end > 0));
  // From zero, small losses on a large amount would be invisible: the axis is cut, and the bars show the cut.
  const floor = spread > 0 && spread < most / 4 ? most - 2 * spread : 0;
  const scale = ticks(most - floor, 3);
  const y = (/** @type {number} */ value) =>
    px(height - BOTTOM - (Math.max(0, value - floor) / scale[scale.length - 1]) * (height - TOP - BOTTOM));
  const svg = s("svg", {});
  for (const [index, { name, text, from, to, whole }] of bars.entries()) {
    const [top, bottom] = [Math.max(from, to), whole ? floor : Math.min(from, to)];
    const middle = px((index + 0.5) * step);
    svg.append(
      s("rect", {
        class: whole ? "middle" : to < from ? "low" : "high",
        x: px(index * step + step * 0.12),
        y: y(top),
        width: px(step * 0.76),
        height: px(Math.max(1, y(bottom) - y(top))),
        rx: 2,
      }),
      s("text", { x: middle, y: y(top) - 6, "text-anchor": "middle" }, text),
      s("text", { class: "muted", x: middle, y: height - 6, "text-anchor": "middle" }, name),
    );
    if (whole && floor > 0) {
      const [left, right, cut] = [index * step, (index + 1) * step, height - BOTTOM - 16].map(px);
      svg.append(
        s("polygon", {
          class: "ground",
          points: `${left},${cut + 5} ${right},${cut - 5} ${right},${cut} ${left},${cut + 10}`,
        }),
      );
    }
    if (!whole || index === 0)
      svg.append(
        s("line", {
          class: "limit",
          x1: px((index + 0.88) * step),
          x2: px((index + 1.12) * step),
          y1: y(to),
          y2: y(to),
        }),
      );
  }
  if (floor === 0) svg.append(s("line", { class: "axis", x1: 0, x2: width, y1: y(0), y2: y(0) }));
  return { svg, summary };
}
