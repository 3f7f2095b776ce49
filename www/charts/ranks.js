/** The share each rank may expect, ours filled; over many customers, what is expected now and as the favourite. */

import { histogram } from "./histogram.js";

/** @type {import("../elements/parts/result.js").Picture["draw"]} */
export function draw({ values, tables: { brands } }, { format, words }, width, height) {
  const bar = (/** @type {string} */ label, /** @type {number} */ share, /** @type {boolean} */ own) => ({ label, value: share, text: format.share(Math.round(share * 1000) / 1000), tone: own ? "high" : "middle" });
  // Only the first of brands that share our rank is ours.
  const own = brands.findIndex(({ rank }) => rank === values.rank);
  const bars = brands.length
    ? brands.slice(0, Math.max(3, Math.floor(width / 48))).map(({ rank, share }, index) => bar(format.number(rank), share, index === own))
    : [bar(words.outputs.share, values.share, true), bar(words.outputs["share-if-first"], values["share-if-first"], false)];
  return { svg: histogram(bars, width, height), summary: words.picture?.(format, values) ?? "" };
}
