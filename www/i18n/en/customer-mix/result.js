/** English: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Share of regulars among customers",
    "regular-share-low": "Lower bound of that share",
    "regular-share-high": "Upper bound of that share",
    customers: "Customers",
    revenue: "Revenue",
    "revenue-per-one-time": "Revenue per one-time customer",
    "revenue-per-regular": "Revenue per regular",
    "worth-times": "One-time customers equal to one regular",
    converted: "Customers won over",
    "added-revenue": "Revenue added in a year",
    group: "Group",
  },
  picture: (f, v) =>
    `Two bars: regulars are ${f.share(v["regular-share"])} of the customers and bring in ${f.share(v["regular-revenue-share"])} of the revenue.`,
  warnings: {
    "hopeful-conversion": () => "Winning over more than a quarter of one-time customers is optimistic. Plan with less.",
    "regulars-spend-less": () =>
      "Here a regular brings in less than a one-time customer. Check that both revenues cover the same year.",
  },
  refusals: {
    "revenue-without-customers": "There is revenue but no customers. Enter the number of customers.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Regulars are ${f.share(v["regular-share"])} of your customers and bring in ${f.share(v["regular-revenue-share"])} of the revenue.`,
    "carried-by-one-time": (f, v) =>
      `Regulars bring in ${f.share(v["regular-revenue-share"])} of the revenue; the rest must be won again every year.`,
  },
};
