/** English: the result of “Share of wallet”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "All customers together",
    "mean-of-shares": "Mean of the shares",
    customers: "Customers",
    "total-spend": "Spent with you",
    "total-category-spend": "Total spent in the category",
    headroom: "Spent with others",
    from: "Lowest share",
    to: "Highest share",
    count: "Customers",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `A square of one hundred parts, the whole wallet: ${f.share(v.share)} of it is spent with you.`
      : `Bars: customers by the share of their wallet they spend with you. The average is ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: the true average may differ a lot.",
    "averages-differ": (f, value) =>
      `The two averages are ${f.points(100 * value)} percentage points apart: large and small customers do not give you the same share.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Your share of wallet is ${f.share(v.share)}; ${f.money(v.headroom)} is spent with others.`,
    sums: (f, v) =>
      `Your share of everything these customers spend in the category is ${f.share(v.share)}; ${f.money(v.headroom)} is spent with others.`,
    mean: (f, v) =>
      `The average customer spends ${f.share(v.share)} of their wallet with you; in total, ${f.money(v.headroom)} is spent with others.`,
  },
};
