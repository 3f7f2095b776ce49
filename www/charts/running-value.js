/** A customer's value adding up year by year, against what winning the customer cost. */

import { s } from "../elements/parts/dom.js";
import { px, textWidth, ticks } from "./scale.js";

const TOP = 22;
const BOTTOM = 26;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables }, { format, words }, width, height) {
  const years = [{ year: 0, total: 0 }, ...tables.years];
  const last = years[years.length - 1];
  const cost = values["net-clv"] === undefined ? 0 : values.clv - values["net-clv"];
  const scale = ticks(Math.max(last.total, cost, 1e-9), 3);
  const y = (/** @type {number} */ value) => px(height - BOTTOM - (value / scale[scale.length - 1]) * (height - TOP - BOTTOM));
  const x = (/** @type {number} */ year) => px(8 + (year / Math.max(last.year, 1e-9)) * (width - 16));
  const svg = s("svg", {});

  for (const value of scale) {
    svg.append(s("line", { class: "axis", x1: 0, x2: width, y1: y(value), y2: y(value) }));
    if (value > 0) svg.append(s("text", { class: "muted", x: 0, y: y(value) - 5 }, format.money(value)));
  }
  const steps = ticks(Math.max(last.year, 1e-9), Math.max(1, Math.min(10, Math.floor(width / 44))));
  for (const year of steps.filter((year) => year <= last.year)) {
    svg.append(s("text", { class: "muted", x: x(year), y: height - 6, "text-anchor": "middle" }, format.number(year)));
  }

  const line = years.map(({ year, total }) => `${x(year)},${y(total)}`).join(" ");
  svg.append(
    s("polygon", { class: "high", "fill-opacity": 0.16, points: `${line} ${x(last.year)},${y(0)} ${x(0)},${y(0)}` }),
    s("polyline", { class: "line", points: line }),
  );
  if (years.length <= 13) {
    for (const { year, total } of years.slice(1)) svg.append(s("circle", { class: "high", cx: x(year), cy: y(total), r: 3.5 }));
  }

  if (cost > 0) {
    const label = `${words.inputs["acquisition-cost"].label}: ${format.money(cost)}`;
    svg.append(s("line", { class: "limit", x1: 0, x2: width, y1: y(cost), y2: y(cost) }));
    if (textWidth(label) < width * 0.7) svg.append(s("text", { x: width, y: y(cost) - 5, "text-anchor": "end" }, label));
    if (values.payback !== undefined) svg.append(s("circle", { class: "mark", cx: x(values.payback), cy: y(cost), r: 5 }));
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
