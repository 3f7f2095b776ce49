/** Cumulative customer value over time, against the acquisition cost. */

import { growth } from "./growth.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables }, { format, words, definition }, width, height) {
  const [{ id, columns }] = definition.tables;
  const points = tables[id].map((row) => /** @type {[number, number]} */ ([row[columns[0].id], row.total]));
  const level = values["net-clv"] === undefined ? 0 : values.clv - values["net-clv"];
  const name = words.inputs["acquisition-cost"].label;
  const svg = growth(
    {
      points: [[0, 0], ...points],
      level,
      name,
      reached: values.payback,
      axis: words.outputs[columns[0].id],
      across: format.number,
    },
    format,
    width,
    height,
  );
  return { svg, summary: words.picture?.(format, values) ?? "" };
}
