/** Figures with their intervals on one scale, one below the other. */

import { s } from "../elements/parts/dom.js";
import { readable } from "./marks.js";
import { px, span, textWidth } from "./scale.js";
import { fit, shorten } from "./text.js";

const ROW = 40;
const BOTTOM = 24;

/** Height of the picture. @param {number} rows @param {boolean} [titled] true with a title of the axis */
export const rangesHeight = (rows, titled = false) => rows * ROW + BOTTOM + (titled ? 18 : 0);

/**
 * @param {{ label: string, value: number, low: number, high: number, text: string, quiet?: boolean, read?: string }[]} rows
 *   `read`: words of the read-out
 * @param {(value: number) => string} write a value of the axis
 * @param {number} width in pixels
 * @param {string} [across] title of the axis
 */
export function ranges(rows, write, width, across = "") {
  const height = rangesHeight(rows.length);
  const lows = Math.min(...rows.map(({ low }) => low));
  const highs = Math.max(...rows.map(({ high }) => high));
  const scale = span(lows, highs > lows ? highs : lows + 1, Math.max(2, width / 90));
  const [first, last] = [scale[0], scale[scale.length - 1]];
  const at = (/** @type {number} */ value) => px(18 + ((value - first) / (last - first)) * (width - 36));
  const whole = rangesHeight(rows.length, across !== "");
  const svg = s("svg", { viewBox: `0 0 ${width} ${whole}`, height: whole });
  if (across)
    svg.append(fit(s("text", { class: "muted", x: width, y: whole - 4, "text-anchor": "end" }, across), width - 2));
  for (const tick of scale) {
    const text = write(tick);
    const half = textWidth(text) / 2;
    const x = px(Math.max(half, Math.min(at(tick), width - half)));
    svg.append(
      s("line", { class: tick === 0 ? "ink" : "axis", x1: at(tick), x2: at(tick), y1: 0, y2: height - BOTTOM }),
      s("text", { class: "muted", x, y: height - 6, "text-anchor": "middle" }, text),
    );
  }
  for (const [index, { label, value, low, high, text, quiet }] of rows.entries()) {
    const y = ROW * (index + 1) - 10;
    const name = shorten(`${label}: ${text}`, width - 8);
    svg.append(
      s("rect", { class: "ground", x: 0, y: y - 26, width: px(Math.min(textWidth(name), width)), height: 17 }),
      s("text", { class: quiet ? "muted" : false, x: 2, y: y - 13 }, name),
      s("path", { class: "ink", "stroke-width": 2, fill: "none", d: `M${at(low)} ${y - 5}v10m0-5H${at(high)}m0-5v10` }),
      s("circle", { class: `${quiet ? "middle" : "high"} outlined`, cx: at(value), cy: y, r: 6 }),
    );
  }
  return readable(
    svg,
    rows.map(({ label, value, low, high, text, read }, index) => ({
      x: at(value),
      y: ROW * (index + 1) - 10,
      line: index,
      text: read ?? `${label}: ${text} (${write(low)}–${write(high)})`,
      box: { x: 0, y: ROW * index, width, height: ROW },
    })),
  );
}
