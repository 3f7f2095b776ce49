/** English: the result of “Share of wallet”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "All customers together",
    "mean-of-shares": "Mean of the shares",
    customers: "Customers",
    "total-spend": "Spent with you",
    "total-category-spend": "Spent altogether",
    headroom: "Spent with others",
    from: "Share from",
    to: "to",
    count: "Customers",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `A square of one hundred parts, the whole wallet: ${f.share(v.share)} of it is spent with you.`
      : `Bars: how many customers spend which share of their wallet with you. Altogether it is ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: the average of others like them may differ a lot.",
    "averages-differ": (f, value) =>
      `The two averages are ${f.share(value)} apart: large and small customers do not give you the same share.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `${f.share(v.share)} of the wallet is yours; ${f.money(v.headroom)} is spent with others.`,
    sums: (f, v) =>
      `Of all that these customers spend in the category, ${f.share(v.share)} is yours; ${f.money(v.headroom)} is spent with others.`,
    mean: (f, v) =>
      `The average customer spends ${f.share(v.share)} of the wallet with you; altogether ${f.money(v.headroom)} is spent with others.`,
  },
};
