/** English: the result of “Retention projection”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "Remaining with constant churn",
    "next-retention": "Retention at the next renewal",
    "constant-churn": "Constant churn rate",
    "lifetime-within": "Lifetime up to the horizon",
    "constant-lifetime-within": "Lifetime up to the horizon with constant churn",
    "expected-lifetime": "Expected lifetime",
    "discounted-lifetime": "Discounted expected lifetime of a new customer",
    "constant-discounted-lifetime": "Discounted expected lifetime with constant churn",
    "residual-lifetime": "Discounted remaining lifetime of a current customer",
    alpha: "Parameter α",
    beta: "Parameter β",
    exponent: "Exponent of tenure c (above 1 the risk rises)",
    cohort: "Customers at the start",
    "periods-seen": "Periods observed",
    period: "Period",
    retention: "Retention rate",
  },
  picture: (f, v) =>
    `Two falling curves and the observed counts: at the horizon, the model forecasts that ${f.share(v.survival)} of customers remain, constant churn ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () =>
      "Only two periods were observed. The curve passes through them, but the rest of it is a guess.",
    "far-horizon": () => "The horizon is more than three times as long as the observed time.",
    "churn-alike": () =>
      "All customers of this cohort leave at the same rate, so the model gives the same result as constant churn.",
    "endless-lifetime": () =>
      "Some customers stay so long that the average lifetime has no limit. Use the discounted lifetime, or the lifetime up to the horizon.",
  },
  refusals: {
    "nobody-left": "Nobody has left yet, so churn cannot be estimated. Add a later period.",
    "everybody-left-at-once": "Everyone left in the first period, so there is nobody left to forecast.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `The model expects ${f.share(v.survival)} of customers to remain at the horizon; a constant churn rate would predict only ${f.share(v["constant-survival"])}.`,
    "constant-too-high": (f, v) =>
      `The model expects only ${f.share(v.survival)} of customers to remain at the horizon; a constant churn rate would predict ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `The model expects ${f.share(v.survival)} of customers to remain at the horizon, about the same as a constant churn rate predicts.`,
  },
};
