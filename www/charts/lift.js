/** Incremental margin of a loyalty programme by spending lift, against the programme's cost. */

import { s } from "../elements/parts/dom.js";
import { growth } from "./growth.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { lifts } }, { format, words }, width, height) {
  const points = lifts.map((row) => /** @type {[number, number]} */ ([row.lift, row["incremental-margin"]]));
  const level = values["incremental-margin"] - values.net;
  const lines = {
    points,
    level,
    name: words.inputs["programme-cost"].label,
    reached: values["break-even-lift"],
    axis: words.outputs.lift,
    across: format.share,
  };
  return {
    svg: points.length ? growth(lines, format, width, height) : s("svg", {}),
    summary: words.picture?.(format, values) ?? "",
  };
}
