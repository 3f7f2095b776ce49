/** English: the result of “Market share”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Penetration share",
    "penetration-share-low": "Lower bound of the penetration share",
    "penetration-share-high": "Upper bound of the penetration share",
    "share-of-requirements": "Share of requirements",
    "heavy-usage-index": "Heavy usage index",
    "category-share": "Your buyers’ share of category purchases",
    "wallet-gap": "Share of requirements minus market share",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `A square of one hundred parts, the whole market: ${f.share(v["market-share"])} of it is yours.`
      : `Two squares: ${f.share(v["share-of-requirements"])} of what your own buyers buy comes from you, and ${f.share(v["market-share"])} of the whole market is yours.`,
  warnings: {
    "light-buyers": () => "Your buyers buy less in the category than the average buyer: you mainly reach light users.",
  },
  refusals: {
    "one-too-many": "All four are filled in, so there is nothing left to calculate. Leave one empty.",
    "zero-factor": "One of the drivers is zero, so the missing one cannot be calculated.",
    "cannot-all-be-true":
      "These figures contradict each other: your buyers would buy more than the whole market does. Check them.",
  },
  verdicts: {
    revenue: (f, v) => `Your share of the market’s revenue is ${f.share(v["market-share"])}.`,
    units: (f, v) => `Your share of all units sold is ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Your market share is ${f.share(v["market-share"])}: ${f.share(v["penetration-share"])} of all buyers buy from you and meet ${f.share(v["share-of-requirements"])} of their needs with you.`,
  },
};
