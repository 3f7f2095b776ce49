/** English: the result of “Wallet Allocation Rule”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Your rank",
    brands: "Brands used",
    "share-if-first": "Share as the favourite",
    gain: "To be won by becoming the favourite",
    customers: "Customers",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Bars: the share every brand may expect by its rank. Yours is ${f.share(v.share)}.`
      : `Two bars: ${f.share(v.share)} expected now, ${f.share(v["share-if-first"])} if you were everybody’s favourite.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: the average of others like them may differ a lot.",
    "single-brand": () => "With a single brand the rule says 100%. Check that customers really use no other.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `You are the favourite and may expect ${f.share(v.share)} of the wallet. Only fewer brands would raise it.`,
    behind: (f, v) =>
      `You may expect ${f.share(v.share)} of the wallet. As the favourite it would be ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `On average you may expect ${f.share(v.share)} of the wallet. As everybody’s favourite it would be ${f.share(v["share-if-first"])}.`,
  },
};
