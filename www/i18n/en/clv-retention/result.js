/** English: the result of “CLV from retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    multiple: "Margin multiple",
    "endless-clv": "Unlimited CLV",
    lifetime: "Expected lifetime",
    "net-clv": "CLV after acquisition cost",
    "clv-to-cost": "CLV:CAC ratio",
    payback: "Payback period",
    period: "Period",
    survival: "Customers remaining",
    expected: "Expected margin",
    discount: "Discount factor",
    total: "Running total",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the customer’s value adding up over the periods towards ${f.money(v.clv)}.`
      : `A line: the customer’s value adding up over the periods towards ${f.money(v.clv)}; the acquisition cost is paid back after ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Customers stay ${f.round(value)} periods, and each period is discounted by 5% or more. Did you combine a monthly retention rate with a yearly discount rate? Use the same period for margin, retention and discount.`,
    "never-leaves": () => "At 100% retention nobody ever leaves. No business keeps that up for long.",
    "never-pays-back": () => "Over the periods counted, this customer brings in less than the acquisition cost.",
  },
  refusals: {
    "without-limit":
      "If nobody leaves and later money is worth as much as today’s, the value has no limit. Enter a retention rate below 100%, a discount rate, or a horizon.",
  },
  verdicts: {
    worth: (f, v) => `All the margin from this customer is worth ${f.money(v.clv)} today.`,
    "pays-back": (f, v) =>
      `This customer is worth ${f.money(v.clv)} today, ${f.money(v["net-clv"])} more than the acquisition cost.`,
    loses: (f, v) =>
      `This customer is worth ${f.money(v.clv)} today, ${f.money(-v["net-clv"])} less than the acquisition cost.`,
  },
};
