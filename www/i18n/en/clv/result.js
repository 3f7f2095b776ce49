/** English: the result of “Customer Lifetime Value”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "customer-value": "Revenue per customer and year",
    "yearly-margin": "Margin per customer and year",
    orders: "Orders over the lifespan",
    "net-clv": "Value after acquisition cost",
    "clv-to-cost": "Value per unit of acquisition cost",
    payback: "Time to earn the acquisition cost back",
    year: "Year",
    value: "In the year",
    discounted: "Discounted",
    total: "Running total",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the customer’s value adding up over the years to ${f.money(v.clv)}.`
      : `A line: the customer’s value adding up over the years to ${f.money(v.clv)}; the cost of winning the customer is earned back after ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "This is revenue, not profit. Spend against it only once your own margin is counted.",
    "long-lifespan": () => "More than ten years is hard to foresee: products, prices and customers change.",
    "never-pays-back": () => "Winning this customer costs more than the customer ever brings in.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `A customer brings in ${f.money(v["customer-value"])} of revenue a year and ${f.money(v.clv)} over the whole relationship.`,
    margin: (f, v) =>
      `A customer leaves you ${f.money(v["yearly-margin"])} of margin a year and ${f.money(v.clv)} over the whole relationship.`,
    discounted: (f, v) => `All the margin a customer will ever leave you is worth ${f.money(v.clv)} in today’s money.`,
  },
};
