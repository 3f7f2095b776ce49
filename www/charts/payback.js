/** Cumulative earnings of a new customer by month, against the acquisition cost. */

import { s } from "../elements/parts/dom.js";
import { growth } from "./growth.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { months } }, { format, words }, width, height) {
  const points = months.map(({ month, earned }) => /** @type {[number, number]} */ ([month, earned]));
  const level = values["acquisition-cost"];
  const lines = {
    points,
    level,
    name: words.outputs["acquisition-cost"],
    reached: values.payback,
    axis: words.outputs.month,
    across: format.number,
  };
  return {
    svg: points.length ? growth(lines, format, width, height) : s("svg", {}),
    summary: words.picture?.(format, values) ?? "",
  };
}
