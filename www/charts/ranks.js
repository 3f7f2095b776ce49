/** Expected share of wallet by rank, our rank filled; over many customers, expected now and as the favourite. */

import { amounts } from "./amounts.js";
import { histogram } from "./histogram.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { brands } }, { format, words }, width, height) {
  const summary = words.picture?.(format, values) ?? "";
  if (brands.length === 0) {
    const rows = ["share", "share-if-first"].map((id) => ({
      name: words.outputs[id],
      value: values[id],
      text: format.share(values[id]),
    }));
    return { svg: amounts(rows, width, height), summary };
  }
  // Of several brands with our rank, only the first is ours.
  const own = brands.findIndex(({ rank }) => rank === values.rank);
  const bars = brands.slice(0, Math.max(3, Math.floor(width / 48))).map(({ rank, share }, index) => ({
    label: format.number(rank),
    value: share,
    text: format.share(Math.round(share * 1000) / 1000),
    tone: index === own ? "high" : "middle",
  }));
  return { svg: histogram(bars, width, height), summary };
}
