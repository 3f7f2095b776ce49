/** Margin of error in points by number of answers, which double from mark to mark. */

import { s } from "../elements/parts/dom.js";
import { px, ticks } from "./scale.js";

const TOP = 26;
const BOTTOM = 42;
const LEFT = 44;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { sizes } }, { format, words }, width, height) {
  const [first, last] = [sizes[0].answers, sizes[sizes.length - 1].answers].map(Math.log);
  const x = (/** @type {number} */ answers) =>
    px(LEFT + ((Math.log(answers) - first) / (last - first || 1)) * (width - LEFT - 24));
  const scale = ticks(Math.max(...sizes.map(({ points }) => points), 1e-9), 4);
  const y = (/** @type {number} */ points) =>
    px(height - BOTTOM - (points / scale[scale.length - 1]) * (height - TOP - BOTTOM));
  const svg = s("svg", {});
  for (const points of scale) {
    svg.append(
      s("line", { class: "axis", x1: LEFT, x2: width, y1: y(points), y2: y(points) }),
      s("text", { class: "muted", x: LEFT - 6, y: y(points) + 4, "text-anchor": "end" }, format.number(points)),
    );
  }
  svg.append(
    s("text", { class: "muted", x: 0, y: 12 }, words.outputs.points),
    s("text", { class: "muted", x: width, y: height - 4, "text-anchor": "end" }, words.outputs.answers),
  );
  let free = 0;
  for (const { answers } of sizes) {
    const text = format.count(answers);
    if (x(answers) - text.length * 4 < free) continue;
    svg.append(s("text", { class: "muted", x: x(answers), y: height - BOTTOM + 18, "text-anchor": "middle" }, text));
    free = x(answers) + text.length * 4 + 8;
  }
  svg.append(
    s("polyline", {
      class: "line",
      points: sizes.map(({ answers, points }) => `${x(answers)},${y(points)}`).join(" "),
    }),
  );
  const needed = sizes.find(({ answers }) => answers === values.answers);
  if (needed) svg.append(s("circle", { class: "mark", cx: x(needed.answers), cy: y(needed.points), r: 5 }));
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
