/** Line chart with confidence bands and a vertical mark. */

import { s } from "../elements/parts/dom.js";
import { dash, legend } from "./legend.js";
import { readable } from "./marks.js";
import { px, textWidth, ticks } from "./scale.js";
import { fit } from "./text.js";

const TOP = 22;
const BOTTOM = 40;
const RIGHT = 12;

/**
 * @typedef {object} Line
 * @property {[x: number, y: number][]} points
 * @property {"line" | "limit" | "quiet"} look
 * @property {string} [name] shown in the legend
 * @property {[low: number, high: number][]} [band] around each point
 * @property {(at: number) => string} [read] the words of the read-out
 *
 * @param {object} picture
 * @param {Line[]} picture.lines
 * @param {(x: number) => string} picture.nameX
 * @param {(y: number) => string} picture.nameY
 * @param {string} picture.across title of the horizontal axis
 * @param {string} [picture.upward] title of the vertical axis
 * @param {number} [picture.most] maximum of the vertical axis
 * @param {{ x: number, name: string }} [picture.mark] a vertical line
 * @param {number} width in pixels
 * @param {number} height
 */
export function curves({ lines, nameX, nameY, across, upward = "", most, mark }, width, height) {
  const all = lines.flatMap(({ points }) => points);
  const up = ticks(
    most ??
      Math.max(
        ...lines.flatMap(({ points, band }) => [...points.map(([, y]) => y), ...(band ?? []).map(([, high]) => high)]),
        1e-9,
      ),
    4,
  );
  const far = Math.max(...all.map(([x]) => x), 1e-9);
  const left = Math.max(...up.map((y) => textWidth(nameY(y)))) + 16;
  const svg = s("svg", { viewBox: `0 0 ${width} ${height}`, height });
  const named = lines.flatMap(({ name, look }) => (name ? [{ name, look }] : []));
  const more = legend(
    svg,
    named.map(({ name }) => name),
    left,
    width,
    (index, x, y) => dash(named[index].look, x, y),
  );
  // A legend of several lines starts above the labels of the axis.
  const above = TOP + (mark ? 26 : 0) + (named.length || !upward ? more && more + 8 : 0);
  const top = above + (upward && (named.length || mark) ? 22 : 0);
  if (upward) svg.append(s("text", { class: "muted", x: 0, y: top - 13 }, `↑ ${upward}`));
  const atX = (/** @type {number} */ x) => px(left + (x / far) * (width - left - RIGHT));
  const atY = (/** @type {number} */ y) => px(height - BOTTOM - (y / up[up.length - 1]) * (height - top - BOTTOM));
  for (const y of up) {
    svg.append(
      s("line", { class: "axis", x1: left, x2: width - RIGHT, y1: atY(y), y2: atY(y) }),
      s("text", { class: "muted", x: left - 8, y: atY(y) + 4, "text-anchor": "end" }, nameY(y)),
    );
  }
  const widest = Math.max(...ticks(far, 5).map((x) => textWidth(nameX(x))));
  for (const x of ticks(far, Math.max(1, Math.min(10, Math.floor((width - left) / (widest + 24))))).filter(
    (x) => x <= far,
  )) {
    svg.append(
      s(
        "text",
        {
          class: "muted",
          x: atX(x),
          y: height - 22,
          "text-anchor": x === 0 ? "start" : x > far * 0.97 ? "end" : "middle",
        },
        nameX(x),
      ),
    );
  }
  svg.append(
    fit(s("text", { class: "muted", x: width - RIGHT, y: height - 4, "text-anchor": "end" }, across), width - RIGHT),
  );
  for (const { points, band } of lines) {
    if (!band) continue;
    const edge = (/** @type {0 | 1} */ end) => points.map(([x], at) => `${atX(x)},${atY(band[at][end])}`);
    svg.append(
      s("polygon", { class: "high", "fill-opacity": 0.16, points: [...edge(1), ...edge(0).reverse()].join(" ") }),
    );
  }
  if (mark) {
    const at = atX(mark.x);
    const needed = textWidth(mark.name);
    const end = at > width / 2;
    // Where the name has no room beside the line, it is above it.
    const isBeside = needed <= (end ? at : width - at) - 6;
    const x = isBeside ? at + (end ? -6 : 6) : end ? 0 : Math.max(0, px(width - needed));
    const anchor = isBeside && end ? "end" : "start";
    svg.append(
      s("line", { class: "limit", x1: at, x2: at, y1: above - (isBeside ? 26 : 10), y2: height - BOTTOM }),
      fit(s("text", { class: "muted", x, y: above - 16, "text-anchor": anchor }, mark.name), width),
    );
  }
  for (const { points, look } of lines)
    svg.append(s("polyline", { class: look, points: points.map(([x, y]) => `${atX(x)},${atY(y)}`).join(" ") }));
  const marks = lines.flatMap(({ points, name, read }, line) =>
    points.map(([x, y], at) => ({
      x: atX(x),
      y: atY(y),
      line,
      text: read?.(at) ?? `${[nameX(x), name].filter(Boolean).join(", ")}: ${nameY(y)}`,
    })),
  );
  return readable(svg, marks);
}
