/**
 * Purchases of one customer on a timeline: a mark for each, taller for more spend, and the expected date of the next
 * one.
 */

import { s } from "../elements/parts/dom.js";
import { readable } from "./marks.js";
import { px, textWidth } from "./scale.js";

const TOP = 34;
const BOTTOM = 24;

/**
 * @param {object} line
 * @param {{ at: number, amount: number, text: string }[]} line.purchases by their days; `text`: words of the read-out
 * @param {number} line.now end of observation
 * @param {string} line.nowName
 * @param {{ low: number, median: number, high: number, name: string, text: string }} [line.next]
 * @param {(day: number) => string} line.write a day of the axis
 * @param {number} width in pixels
 * @param {number} height
 */
export function timeline({ purchases, now, nowName, next, write }, width, height) {
  const first = Math.min(...purchases.map(({ at }) => at));
  const last = Math.max(now, next?.high ?? now);
  const span = Math.max(last - first, 1);
  const x = (/** @type {number} */ day) => px(10 + ((day - first) / span) * (width - 20));
  const base = height - BOTTOM;
  const most = Math.max(...purchases.map(({ amount }) => amount), 1e-9);
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, height });
  if (next) {
    svg.append(
      s("rect", {
        class: "high",
        "fill-opacity": 0.16,
        x: x(next.low),
        y: TOP,
        width: px(Math.max(x(next.high) - x(next.low), 2)),
        height: base - TOP,
      }),
      s("line", { class: "limit", x1: x(next.median), x2: x(next.median), y1: TOP, y2: base }),
      s("text", { class: "muted", x: width, y: 12, "text-anchor": "end" }, next.name),
    );
  }
  svg.append(
    s("line", { class: "edge", x1: 0, x2: width, y1: base, y2: base }),
    s("line", { class: "quiet", x1: x(now), x2: x(now), y1: TOP - 6, y2: base }),
  );
  const nowLeft = x(now) > width / 2;
  svg.append(
    s(
      "text",
      { class: "muted", x: x(now) + (nowLeft ? -5 : 5), y: 28, "text-anchor": nowLeft ? "end" : "start" },
      nowName,
    ),
  );
  const marks = purchases.map(({ at, amount, text }) => {
    const top = px(base - 12 - (Math.max(amount, 0) / most) * (base - TOP - 16));
    svg.append(
      s("line", { class: "line", x1: x(at), x2: x(at), y1: base, y2: top }),
      s("circle", { class: "high outlined", cx: x(at), cy: top, r: 5 }),
    );
    return { x: x(at), y: top, text };
  });
  if (next) marks.push({ x: x(next.median), y: TOP, text: next.text });
  const ends = [first, last];
  const room = textWidth(write(first)) + textWidth(write(last)) + 24 < width;
  for (const [index, day] of (room ? ends : ends.slice(1)).entries()) {
    const isStart = room && index === 0;
    svg.append(
      s(
        "text",
        { class: "muted", x: isStart ? 0 : width, y: height - 6, "text-anchor": isStart ? "start" : "end" },
        write(day),
      ),
    );
  }
  return readable(svg, marks);
}
