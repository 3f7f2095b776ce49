/** English: the result of “Subscription CLV”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    earnings: "Earnings per account per period",
    lifetime: "Expected lifetime",
    "lifetime-years": "Expected lifetime in years",
    "yearly-churn": "Yearly churn rate",
    "clv-without-expansion": "CLV without expansion",
    "net-clv": "CLV after acquisition cost",
    "clv-to-cost": "CLV:CAC ratio",
    payback: "Payback period",
    period: "Period",
    survival: "Customers remaining",
    expected: "Expected in the period",
    total: "Running total",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the subscriber’s value adding up over the periods towards ${f.money(v.clv)}.`
      : `A line: the subscriber’s value adding up over the periods towards ${f.money(v.clv)}; the acquisition cost is paid back after ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () => "This is revenue, not profit. Use margin to decide what you can spend.",
    "yearly-churn-per-month": () =>
      "More than 15% lost every month: is this a yearly churn rate? Revenue and churn must cover the same period.",
    "monthly-churn-per-year": () =>
      "Less than 3% lost in a whole year: is this a monthly churn rate? Revenue and churn must cover the same period.",
    "never-pays-back": () => "Winning this customer costs more than the customer will ever bring in.",
  },
  refusals: {
    "no-churn":
      "Without churn, nobody ever leaves and the value has no limit. Enter the share of customers lost per period.",
    "growth-reaches-churn":
      "Accounts grow at least as fast as customers leave, so the value has no limit. Such growth does not last: enter an expansion rate below the churn rate.",
  },
  verdicts: {
    worth: (f, v) => `A subscriber stays ${f.unit(v.lifetime, "periods")} on average and is worth ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `A subscriber stays ${f.unit(v.lifetime, "periods")} on average and is worth ${f.money(v.clv)}, ${f.money(v["net-clv"])} more than the acquisition cost.`,
    loses: (f, v) =>
      `A subscriber is worth ${f.money(v.clv)}, ${f.money(-v["net-clv"])} less than the acquisition cost.`,
  },
};
