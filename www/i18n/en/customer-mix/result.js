/** English: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Regulars among customers",
    "regular-share-low": "Lower end of that share",
    "regular-share-high": "Upper end of that share",
    customers: "Customers",
    revenue: "Revenue",
    "revenue-per-one-time": "Revenue per one-time customer",
    "revenue-per-regular": "Revenue per regular",
    "worth-times": "One regular is worth so many one-time customers",
    converted: "Customers won over",
    "added-revenue": "Revenue added in a year",
    group: "Group",
  },
  picture: (f, v) =>
    `Two bars: regulars are ${f.share(v["regular-share"])} of the customers and bring ${f.share(v["regular-revenue-share"])} of the revenue.`,
  warnings: {
    "hopeful-conversion": () => "More than a quarter of one-time customers is a lot to win over. Plan with less.",
    "regulars-spend-less": () =>
      "A regular brings less than a one-time customer here. Check that both revenues are of the same year.",
  },
  refusals: {
    "revenue-without-customers": "There is revenue but nobody who brings it. Enter how many customers there were.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Regulars are ${f.share(v["regular-share"])} of your customers and bring ${f.share(v["regular-revenue-share"])} of the revenue: it is stable.`,
    "carried-by-one-time": (f, v) =>
      `Regulars bring ${f.share(v["regular-revenue-share"])} of the revenue; the rest has to be won anew every year.`,
  },
};
