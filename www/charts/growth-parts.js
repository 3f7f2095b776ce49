/** Bars for the parts of a growth rate and their sum; negative parts extend to the left. */

import { amounts } from "./amounts.js";

/** Ids of the rates in the calculator. */
const PARTS = ["earned-growth", "bought-growth", "growth"];

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values }, { format, words }, width, height) {
  const rows = PARTS.map((id) => ({ name: words.outputs[id], value: values[id], text: format.share(values[id]) }));
  return {
    svg: amounts(rows, width, height),
    summary: `${rows.map(({ name, text }) => `${name}: ${text}`).join("; ")}.`,
  };
}
