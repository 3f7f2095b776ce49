/** English: the result of “CLV from retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
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
    "without-limit":
      "Nobody leaves and later money is worth as much as today’s: the value has no limit. Enter a retention rate below 100%, a discount rate, or a horizon.",
  },
  verdicts: {
    worth: (f, v) => `All the margin this customer will bring is worth ${f.money(v.clv)} today.`,
    "pays-back": (f, v) =>
      `This customer is worth ${f.money(v.clv)} today, ${f.money(v["net-clv"])} more than winning the customer costs.`,
    loses: (f, v) =>
      `This customer is worth ${f.money(v.clv)} today, ${f.money(-v["net-clv"])} less than winning the customer costs.`,
  },
};
