/** English: the result of “CLV of a subscription”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    earnings: "Earned per account and period",
    lifetime: "Expected lifetime",
    "lifetime-years": "Expected lifetime in years",
    "yearly-churn": "Churn in a year",
    "clv-without-expansion": "Value without expansion",
    "net-clv": "Value after acquisition cost",
    "clv-to-cost": "Value per unit of acquisition cost",
    payback: "Earned back in period",
    period: "Period",
    survival: "Still there",
    expected: "Expected in the period",
    total: "Running value",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the subscriber’s value adding up over the periods towards ${f.money(v.clv)}.`
      : `A line: the subscriber’s value adding up over the periods towards ${f.money(v.clv)}; the cost of winning the customer is earned back after ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "This is revenue, not profit. Spend against it only once your own margin is counted.",
    "yearly-churn-per-month": () =>
      "More than 15% lost every month: is this the churn of a year? Revenue and churn must be of the same period.",
    "monthly-churn-per-year": () =>
      "Less than 3% lost in a whole year: is this the churn of a month? Revenue and churn must be of the same period.",
    "never-pays-back": () => "Winning this customer costs more than the customer ever brings in.",
  },
  refusals: {
    "no-churn":
      "Without churn nobody ever leaves and the value has no limit. Enter the share of customers lost per period.",
    "growth-reaches-churn":
      "Accounts grow at least as fast as customers leave, so the value has no limit. Growth like that does not last; enter an expansion below the churn.",
  },
  verdicts: {
    worth: (f, v) => `A subscriber stays ${f.unit(v.lifetime, "periods")} on average and is worth ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `A subscriber stays ${f.unit(v.lifetime, "periods")} on average and is worth ${f.money(v.clv)}, ${f.money(v["net-clv"])} more than winning one costs.`,
    loses: (f, v) => `A subscriber is worth ${f.money(v.clv)}, ${f.money(-v["net-clv"])} less than winning one costs.`,
  },
};
