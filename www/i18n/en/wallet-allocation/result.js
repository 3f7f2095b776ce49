/** English: the result of “Wallet Allocation Rule”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Your rank",
    brands: "Brands used",
    "share-if-first": "Share as the favourite",
    gain: "Gain from becoming the favourite",
    customers: "Customers",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Bars: the expected share of each brand by rank. Yours is ${f.share(v.share)}.`
      : `Two bars: ${f.share(v.share)} expected now, ${f.share(v["share-if-first"])} if you were everyone’s favourite.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: the true average may differ a lot.",
    "single-brand": () => "With a single brand, the rule gives 100%. Check that customers really use no other brand.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `You are the favourite and can expect ${f.share(v.share)} of the wallet. It can rise only if customers use fewer brands.`,
    behind: (f, v) =>
      `You can expect ${f.share(v.share)} of the wallet. If you were the favourite, it would be ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `On average, you can expect ${f.share(v.share)} of the wallet. If you were everyone’s favourite, it would be ${f.share(v["share-if-first"])}.`,
  },
};
