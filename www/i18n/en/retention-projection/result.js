/** English: the result of “Retention projection”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "… with constant churn",
    "next-retention": "Retention at the next renewal",
    "constant-churn": "Constant churn rate",
    "lifetime-within": "Lifetime up to the horizon",
    "constant-lifetime-within": "… with constant churn",
    "expected-lifetime": "Expected lifetime",
    "discounted-lifetime": "Discounted expected lifetime of a new customer",
    "constant-discounted-lifetime": "… with constant churn",
    "residual-lifetime": "Discounted lifetime left of a customer still here",
    alpha: "Parameter α",
    beta: "Parameter β",
    cohort: "Customers at the start",
    "periods-seen": "Periods seen",
    period: "Period",
    retention: "Retention",
  },
  picture: (f, v) =>
    `Two falling curves and the counts seen: at the horizon the model keeps ${f.share(v.survival)} of the customers, constant churn ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () => "Only two periods have been seen. The curve passes through them, but its tail is a guess.",
    "far-horizon": () => "The horizon is more than three times as far as what has been seen.",
    "churn-alike": () => "Customers of this cohort leave alike; the model then says the same as constant churn.",
    "endless-lifetime": () =>
      "Some customers stay so long that the average lifetime has no limit. Use the discounted lifetime or the one up to the horizon.",
  },
  refusals: {
    "nobody-left": "Nobody has left yet, so there is nothing to learn churn from. Add a later period.",
    "everybody-left-at-once": "Everybody left in the first period: there is nobody whose stay could be projected.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `${f.share(v.survival)} of the customers will still be there at the horizon; a constant churn rate would say only ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `${f.share(v.survival)} of the customers will still be there at the horizon, about what a constant churn rate says too.`,
  },
};
