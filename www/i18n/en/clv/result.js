/** English: the result of “Customer Lifetime Value”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "customer-value": "Revenue per customer per year",
    "yearly-margin": "Margin per customer per year",
    orders: "Orders over the lifespan",
    "net-clv": "CLV after acquisition cost",
    "clv-to-cost": "CLV:CAC ratio",
    payback: "Payback period",
    year: "Year",
    value: "Value in the year",
    discounted: "Discounted",
    total: "Running total",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the customer’s value adding up over the years to ${f.money(v.clv)}.`
      : `A line: the customer’s value adding up over the years to ${f.money(v.clv)}; the acquisition cost is paid back after ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () => "This is revenue, not profit. Use margin to decide what you can spend.",
    "long-lifespan": () => "More than ten years is hard to predict: products, prices and customers change.",
    "never-pays-back": () => "Winning this customer costs more than the customer will ever bring in.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `A customer brings in ${f.money(v["customer-value"])} of revenue a year and ${f.money(v.clv)} over the whole relationship.`,
    margin: (f, v) =>
      `A customer brings in ${f.money(v["yearly-margin"])} of margin a year and ${f.money(v.clv)} over the whole relationship.`,
    discounted: (f, v) => `All the margin from a customer is worth ${f.money(v.clv)} in today’s money.`,
  },
};
