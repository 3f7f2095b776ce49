/** English: the result of “Market share”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Penetration share",
    "penetration-share-low": "Lower end of the penetration share",
    "penetration-share-high": "Upper end of the penetration share",
    "share-of-requirements": "Share of requirements",
    "heavy-usage-index": "Heavy usage index",
    "category-share": "Your buyers’ part of all purchases",
    "wallet-gap": "Share of requirements less market share",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `A square of one hundred parts, the whole market: ${f.share(v["market-share"])} of it is yours.`
      : `Two squares. Of what your own buyers buy, ${f.share(v["share-of-requirements"])} comes from you; of the whole market, ${f.share(v["market-share"])} is yours.`,
  warnings: {
    "light-buyers": () => "Your buyers buy less in the category than the average buyer: you reach the light users.",
  },
  refusals: {
    "one-too-many": "All four are given, so nothing is left to work out. Leave one empty.",
    "zero-factor": "One of the factors is zero, so the missing one cannot be worked out.",
    "cannot-all-be-true":
      "These figures contradict each other: your buyers would buy more than the whole market. Check them.",
  },
  verdicts: {
    revenue: (f, v) => `Of everything the market takes in, ${f.share(v["market-share"])} goes to you.`,
    units: (f, v) => `Of all units the market sells, ${f.share(v["market-share"])} are yours.`,
    factors: (f, v) =>
      `${f.share(v["market-share"])} of the market is yours: ${f.share(v["penetration-share"])} of all buyers buy from you and cover ${f.share(v["share-of-requirements"])} of their needs with you.`,
  },
};
