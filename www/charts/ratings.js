/** Answers per point of a scale, counted ones highlighted; the mean and its interval are marked below. */

import { s } from "../elements/parts/dom.js";
import { histogram } from "./histogram.js";
import { px, textWidth } from "./scale.js";

/** Height below the bars for the mean. */
const BELOW = 22;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { distribution } }, { format, words }, width, height) {
  const good = values.satisfied ?? values.agreeing ?? values.easy ?? 0;
  /** Number of answers at or above a point. @param {number} answer */
  const from = (answer) =>
    distribution.filter((row) => row.answer >= answer).reduce((sum, { count }) => sum + count, 0);
  const upTo = (/** @type {number} */ answer) =>
    distribution.filter((row) => row.answer <= answer).reduce((sum, { count }) => sum + count, 0);
  const tone = (/** @type {number} */ answer) =>
    from(answer) <= good ? "high" : values.hard !== undefined && upTo(answer) <= values.hard ? "low" : "middle";
  const bars = distribution.map(({ answer, count }) => ({
    label: format.count(answer),
    value: count,
    text: format.count(count),
    tone: tone(answer),
  }));
  const svg = histogram(bars, width, height - BELOW);
  const at = (/** @type {number} */ answer) => px(((answer - 0.5) / distribution.length) * width);
  const y = height - BELOW / 2;
  const [low, high] = [values["mean-low"], values["mean-high"]];
  if (low !== undefined)
    svg.append(s("line", { class: "ink", "stroke-width": 2, x1: at(low), x2: at(high), y1: y, y2: y }));
  const mean = format.number(Math.round(values.mean * 100) / 100);
  const whole = `${words.outputs.mean}: ${mean}`;
  const [left, right] = [at(low ?? values.mean) - 12, at(high ?? values.mean) + 12];
  const before = right + textWidth(whole) > width;
  const name = before && left < textWidth(whole) ? `ø ${mean}` : whole;
  svg.append(
    s("circle", { class: "mark", cx: at(values.mean), cy: y, r: 5 }),
    s("text", { class: "muted", x: before ? left : right, y: y + 4, "text-anchor": before ? "end" : "start" }, name),
  );
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
