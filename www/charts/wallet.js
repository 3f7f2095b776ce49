/** Share of wallet as a square; for many customers, their number by share of wallet. */

import { histogram } from "./histogram.js";
import { squares } from "./squares.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { distribution } }, { format, words }, width, height) {
  const bars = distribution.map(({ to, count }) => ({
    label: `≤ ${format.share(to)}`,
    value: count,
    text: count ? format.count(count) : "",
    tone: "high",
  }));
  const one = [{ name: words.outputs.share, share: values.share, text: format.share(values.share) }];
  return {
    svg: bars.length ? histogram(bars, width, height) : squares(one, width, height),
    summary: words.picture?.(format, values) ?? "",
  };
}
