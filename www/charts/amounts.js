/** Amounts below each other, each row of a table with its name, a bar and its figure; what is taken away goes left. */

import { s } from "../elements/parts/dom.js";
import { px } from "./scale.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables }, { format, words, definition }, width, height) {
  const [{ id, columns }] = definition.tables;
  const [label, ...others] = columns;
  const amount = others.find(({ unit }) => unit === "money") ?? others[0];
  const rows = tables[id];
  const figures = rows.map((row) => row[amount.id]);
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures) || 1;
  const x = (/** @type {number} */ value) => ((value - low) / (high - low)) * width;
  const step = Math.min(48, height / rows.length);
  const thick = Math.max(4, Math.min(20, step - 24));
  const svg = s("svg", {});
  for (const [index, row] of rows.entries()) {
    const value = row[amount.id];
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    const name = words.rows?.[id]?.[row[label.id]] ?? `${words.outputs[label.id]} ${format.count(row[label.id])}`;
    const top = index * step;
    svg.append(
      s("text", { x: 0, y: px(top + 13) }, name),
      s("text", { class: "muted", x: width, y: px(top + 13), "text-anchor": "end" }, format.unit(value, amount.unit)),
      s("rect", { class: value < 0 ? "low" : "high", x: px(from), y: px(top + 19), width: px(Math.max(to - from, 1)), height: thick, rx: 3 }),
    );
    if (low < 0) svg.append(s("line", { class: "ink", x1: px(x(0)), x2: px(x(0)), y1: px(top + 17), y2: px(top + 21 + thick) }));
  }
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
