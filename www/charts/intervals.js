/** Figures with their confidence intervals on one scale, the headline last; an interval without 0 is significant. */

import { s } from "../elements/parts/dom.js";
import { px, span, textWidth } from "./scale.js";

const ROW = 40;
const BOTTOM = 24;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values }, { format, words, definition: { outputs } }, width, height) {
  const [headline] = outputs;
  // The rates and their difference share one scale.
  const unit = headline.unit === "percentage-points" ? "share" : headline.unit;
  const rows = outputs.flatMap(({ id }) => {
    const group = id.replace(/(rate|nps)$/, "");
    const low = values[`${group}low`];
    return group === id || low === undefined ? [] : [{ id, low, high: values[`${group}high`], tone: "middle" }];
  });
  rows.push({ id: headline.id, low: values.low, high: values.high, tone: "high" });

  const scale = span(
    Math.min(0, ...rows.map(({ low }) => low)),
    Math.max(0, ...rows.map(({ high }) => high)),
    Math.max(2, width / 80),
  );
  const [first, last] = [scale[0], scale[scale.length - 1]];
  const at = (/** @type {number} */ value) => px(18 + ((value - first) / (last - first)) * (width - 36));
  const svg = s("svg", {});
  for (const tick of scale) {
    svg.append(
      s("line", { class: tick === 0 ? "ink" : "axis", x1: at(tick), x2: at(tick), y2: height - BOTTOM }),
      s("text", { class: "muted", x: at(tick), y: height - 6, "text-anchor": "middle" }, format.unit(tick, unit)),
    );
  }
  const step = Math.min(ROW, (height - BOTTOM) / rows.length);
  for (const [index, { id, low, high, tone }] of rows.entries()) {
    const y = step * (index + 1) - 10;
    const name = words.outputs[id];
    const label = s("text", { x: 24, y: y - 12 }, name);
    const wide = textWidth(name);
    const room = Math.min(wide, width - 24);
    label.style.fontSize = `${(12.5 * room) / wide}px`;
    svg.append(
      s("rect", { class: "ground", x: 22, y: y - 24, width: room, height: 16 }),
      label,
      s("path", { class: "ink", "stroke-width": 2, d: `M${at(low)} ${y - 5}v10m0-5H${at(high)}m0-5v10` }),
      s("circle", { class: `${tone} outlined`, cx: at(values[id]), cy: y, r: 6 }),
    );
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
