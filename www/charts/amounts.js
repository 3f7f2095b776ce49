/** Horizontal bars for amounts, each with name and figure; negative amounts extend to the left. */

import { s } from "../elements/parts/dom.js";
import { px, textWidth } from "./scale.js";
import { fit } from "./text.js";

/**
 * @param {{ name: string, value: number, text: string }[]} rows
 * @param {number} width
 * @param {number} height
 */
export function amounts(rows, width, height) {
  const figures = rows.map(({ value }) => value);
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures);
  // The figure is placed beside the name, or beside the bar if the name needs the space.
  const beside = rows.every(({ name, text }) => textWidth(name) + textWidth(text) < width);
  const room = beside ? width : width - Math.max(...rows.map(({ text }) => textWidth(text))) - 8;
  const x = (/** @type {number} */ value) => ((value - low) / (high - low || 1)) * room;
  const step = Math.min(48, height / rows.length);
  const thick = Math.max(4, Math.min(20, step - 24));
  const svg = s("svg", {});
  for (const [index, { name, value, text }] of rows.entries()) {
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    const top = index * step;
    svg.append(
      fit(s("text", { x: 0, y: px(top + 13) }, name), width),
      s(
        "text",
        { class: "muted", x: width, y: px(beside ? top + 13 : top + 23 + thick / 2), "text-anchor": "end" },
        text,
      ),
      s("rect", {
        class: value < 0 ? "low" : "high",
        x: px(from),
        y: px(top + 19),
        width: px(Math.max(to - from, 1)),
        height: px(thick),
        rx: 3,
      }),
    );
    if (low < 0)
      svg.append(s("line", { class: "ink", x1: px(x(0)), x2: px(x(0)), y1: px(top + 17), y2: px(top + 21 + thick) }));
  }
  return svg;
}

/**
 * Draws the first table of a calculator; its first column holds the names.
 *
 * @type {import("../elements/parts/result.js").Picture["draw"]}
 */
export function draw({ values, tables }, { format, words, definition, result }, width, height) {
  const [{ id, columns }] = definition.tables;
  const [label, ...others] = columns;
  const amount = others.find(({ unit }) => unit === "money") ?? others[0];
  const rows = tables[id].map((row, index) => ({
    name: result.rowName(id, row[label.id], index) || `${words.outputs[label.id]} ${format.count(row[label.id])}`,
    value: row[amount.id],
    text: format.unit(row[amount.id], amount.unit),
  }));
  return { svg: amounts(rows, width, height), summary: words.picture?.(format, values) ?? "" };
}
