/** Vertical bars, each with its number above and its name below. */

import { s } from "../elements/parts/dom.js";
import { readable } from "./marks.js";
import { px, textWidth } from "./scale.js";

const TOP = 20;
const BOTTOM = 24;

/**
 * @param {{ label: string, value: number, text: string, tone?: string, read?: string }[]} bars `read`: words of the
 *   read-out
 * @param {number} width in pixels
 * @param {number} whole height
 * @param {string} [across] title of the axis
 */
export function histogram(bars, width, whole, across = "") {
  const height = whole - (across ? 18 : 0);
  const most = Math.max(...bars.map(({ value }) => value)) || 1;
  const step = width / bars.length;
  // Without room for every name, only each second, third … is shown, always including the last.
  const every = Math.max(1, Math.ceil((Math.max(...bars.map(({ label }) => textWidth(label))) + 4) / step));
  const svg = s("svg", { viewBox: `0 0 ${width} ${whole}`, height: whole });
  if (across) svg.append(s("text", { class: "muted", x: width, y: whole - 4, "text-anchor": "end" }, across));
  for (const [index, { label, value, text, tone = index ? "high" : "middle" }] of bars.entries()) {
    const tall = (value / most) * (height - TOP - BOTTOM);
    const middle = px((index + 0.5) * step);
    const inside = Math.min(Math.max(middle, textWidth(label) / 2), width - textWidth(label) / 2);
    svg.append(
      s("rect", {
        class: tone,
        x: px(index * step + step * 0.12),
        y: px(height - BOTTOM - tall),
        width: px(step * 0.76),
        height: px(tall),
        rx: 3,
      }),
      s("text", { x: middle, y: px(height - BOTTOM - tall - 6), "text-anchor": "middle" }, text),
    );
    if ((bars.length - 1 - index) % every === 0)
      svg.append(s("text", { class: "muted", x: px(inside), y: height - 6, "text-anchor": "middle" }, label));
  }
  svg.append(s("line", { class: "axis", x1: 0, x2: width, y1: height - BOTTOM, y2: height - BOTTOM }));
  return readable(
    svg,
    bars.map(({ label, value, text, read }, index) => ({
      x: px((index + 0.5) * step),
      y: px(height - BOTTOM - (value / most) * (height - TOP - BOTTOM)),
      text: read ?? `${label}: ${text || value}`,
      box: { x: index * step, y: 0, width: step, height },
    })),
  );
}
