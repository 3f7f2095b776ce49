/** Figures with their intervals on one scale, the headline's last: does its interval leave out none? */

import { s } from "../elements/parts/dom.js";
import { px, span, textWidth } from "./scale.js";

const ROW = 40;
const BOTTOM = 24;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values }, { format, words, definition: { outputs } }, width, height) {
  const [headline] = outputs;
  const { unit } = headline;
  const rows = outputs.flatMap(({ id }) => {
    const [, prefix] = id.match(/(.+)-(rate|nps)$/) ?? [];
    const [low, high] = [values[`${prefix}-low`], values[`${prefix}-high`]];
    return low === undefined ? [] : [{ id, low, high, tone: "middle" }];
  });
  rows.push({ id: headline.id, low: values.low, high: values.high, tone: "high" });

  const scale = span(Math.min(0, ...rows.map(({ low }) => low)), Math.max(0, ...rows.map(({ high }) => high)), Math.max(2, Math.floor(width / 80)));
  const [first, last] = [scale[0], scale[scale.length - 1]];
  const at = (/** @type {number} */ value) => px(16 + ((value - first) / (last - first)) * (width - 32));
  const svg = s("svg", {});
  for (const tick of scale) {
    svg.append(
      s("line", { class: tick === 0 ? "ink" : "axis", x1: at(tick), x2: at(tick), y1: 0, y2: height - BOTTOM }),
      s("text", { class: "muted", x: at(tick), y: height - 6, "text-anchor": "middle" }, format.unit(tick, unit)),
    );
  }
  const step = Math.min(ROW, (height - BOTTOM) / rows.length);
  for (const [index, { id, low, high, tone }] of rows.entries()) {
    const y = step * (index + 1) - 10;
    const name = words.outputs[id];
    svg.append(
      s("rect", { class: "ground", x: 0, y: y - 24, width: px(textWidth(name)), height: 16 }),
      s("text", { x: 0, y: y - 12 }, name),
      s("line", { class: "ink", "stroke-width": 2, x1: at(low), x2: at(high), y1: y, y2: y }),
      s("line", { class: "ink", "stroke-width": 2, x1: at(low), x2: at(low), y1: y - 5, y2: y + 5 }),
      s("line", { class: "ink", "stroke-width": 2, x1: at(high), x2: at(high), y1: y - 5, y2: y + 5 }),
      s("circle", { class: `${tone} outlined`, cx: at(values[id]), cy: y, r: 6 }),
    );
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
