/** CLV from margin and retention, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const clvRetention = {
  name: "CLV from retention",
  intro: "What a customer is worth who stays from one period to the next with a known probability.",
  forms: { endless: "Without an end", horizon: "Up to a horizon" },
  inputs: {
    margin: { label: "Margin per customer and period", help: "after the cost of goods and of keeping the customer" },
    "retention-rate": { label: "Retention rate", help: "share of customers who stay from one period to the next" },
    "discount-rate": { label: "Discount rate", help: "for the same period as margin and retention" },
    horizon: { label: "Periods counted" },
    "acquisition-cost": { label: "Cost of winning a customer" },
  },
  conventions: {
    timing: {
      label: "The first margin",
      help: "Later: after one period, by those who stayed. Now: from every customer won.",
      choices: { "first-margin-later": "Comes later", "first-margin-now": "Comes now" },
    },
  },
  outputs: {
    clv: "Customer Lifetime Value",
    multiple: "Margin multiple",
    "endless-clv": "Value without an end",
    lifetime: "Expected lifetime",
    "net-clv": "Value after acquisition cost",
    "clv-to-cost": "Value per unit of acquisition cost",
    payback: "Earned back in period",
    period: "Period",
    survival: "Still there",
    expected: "Expected margin",
    discount: "Discount factor",
    total: "Running value",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the customer’s value adding up over the periods towards ${f.money(v.clv)}.`
      : `A line: the customer’s value adding up over the periods towards ${f.money(v.clv)}; the cost of winning the customer is earned back after ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Customers who stay ${f.round(value)} periods are discounted by 5% or more in each. Is a monthly retention rate beside a yearly discount rate? Use the same period for margin, retention and discount.`,
    "never-leaves": () => "With 100% retention nobody ever leaves. No business has seen that for long.",
    "never-pays-back": () => "Winning this customer costs more than the customer ever brings in.",
  },
  refusals: {
    "without-limit": "Nobody leaves and later money is worth as much as today’s: the value has no limit. Enter a retention rate below 100%, a discount rate, or a horizon.",
  },
  verdicts: {
    worth: (f, v) => `All the margin this customer will bring is worth ${f.money(v.clv)} today.`,
    "pays-back": (f, v) => `This customer is worth ${f.money(v.clv)} today, ${f.money(v["net-clv"])} more than winning the customer costs.`,
    loses: (f, v) => `This customer is worth ${f.money(v.clv)} today, ${f.money(-v["net-clv"])} less than winning the customer costs.`,
  },
};

export const page = {
  title: "CLV calculator from retention rate",
  description: "Calculate customer lifetime value from margin, retention rate and discount rate, without an end or up to a horizon, with the table behind it.",
  about: [
    "If a customer brings the same margin in every period and stays with a constant probability, all future margins add up to a simple formula: the margin times retention ÷ (1 + discount − retention).",
    "Books disagree on one point: whether the first margin comes now, from every customer won, or one period later, only from those who stayed. The calculator names its choice and shows the other.",
  ],
  pitfalls: [
    "Mixing time units: a monthly retention rate of 96% beside a yearly discount rate of 10%.",
    "Putting the margin of a whole lifetime where the margin of one period belongs. A well-known infographic on a coffee chain does, and arrives at twenty times too much.",
    "Using revenue. The value then tells what is sold, not what is earned.",
    "Assuming constant retention. In real cohorts it rises with tenure; see the retention projection.",
  ],
  example: "A film service earns 19.95 a month, minus 1.50 of costs and 0.50 spent on retention. With 99.5% monthly retention, 1% monthly discount and the first margin now, a subscriber is worth 17.95 · 67.33 = 1,208.63.",
};
