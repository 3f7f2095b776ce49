/** Survival curves, one per column of the table, with the observed shares as dots. */

import { s } from "../elements/parts/dom.js";
import { px, ticks } from "./scale.js";

const TOP = 26;
const BOTTOM = 42;
const LEFT = 46;
const LINE = 16;

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables }, { format, words, definition }, width, height) {
  const { id, columns } = definition.tables[definition.tables.length - 1];
  const [across, ...others] = columns;
  const rows = tables[id];
  const end = rows[rows.length - 1][across.id];
  const curves = others.filter(({ id }) => /survival$|^remaining$/.test(id));
  const svg = s("svg", {});
  const top = TOP + LINE * (curves.length - 1);
  const x = (/** @type {number} */ at) => px(LEFT + (at / end) * (width - LEFT - 12));
  const y = (/** @type {number} */ share) => px(top + (1 - share) * (height - top - BOTTOM));
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    svg.append(
      s("line", { class: "axis", x1: LEFT, x2: width, y1: y(share), y2: y(share) }),
      s("text", { class: "muted", x: LEFT - 6, y: y(share) + 4, "text-anchor": "end" }, format.share(share)),
    );
  }
  for (const tick of ticks(end, Math.max(1, Math.min(12, Math.floor(width / 60)))).filter((tick) => tick <= end)) {
    svg.append(
      s("text", { class: "muted", x: x(tick), y: height - BOTTOM + 18, "text-anchor": "middle" }, format.number(tick)),
    );
  }
  svg.append(s("text", { class: "muted", x: width, y: height - 4, "text-anchor": "end" }, words.outputs[across.id]));
  for (const [index, { id }] of curves.entries()) {
    const tone = index ? "limit" : "line";
    svg.append(
      s("polyline", {
        class: tone,
        fill: "none",
        points: rows.map((row) => `${x(row[across.id])},${y(row[id])}`).join(" "),
      }),
    );
    if (curves.length === 1) continue;
    // One line per name: long names do not fit side by side.
    const level = 9 + LINE * index;
    svg.append(
      s("line", { class: tone, x1: 0, x2: 22, y1: level, y2: level }),
      s("text", { x: 28, y: level + 4 }, words.outputs[id]),
    );
  }
  for (const row of tables.observed ?? []) {
    if (row[across.id] <= end)
      svg.append(s("circle", { class: "mark", cx: x(row[across.id]), cy: y(row.survival), r: 4 }));
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
