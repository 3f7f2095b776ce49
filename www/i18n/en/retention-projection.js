/** Retention projection, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const retentionProjection = {
  name: "Retention projection",
  intro: "How many customers of a cohort will still be there, and why a constant churn rate says too few.",
  forms: { cohort: "One cohort" },
  inputs: {
    survivors: {
      label: "Customers left",
      help: "of customers who joined at the same time: how many at the start, after one period, after two …",
    },
    horizon: { label: "Project up to period" },
    "discount-rate": { label: "Discount rate", help: "per period; what later money is worth less" },
  },
  conventions: {},
  outputs: {
    survival: "Still there",
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
    "endless-lifetime": () => "Some customers stay so long that the average lifetime has no limit. Use the discounted lifetime or the one up to the horizon.",
  },
  refusals: {
    "nobody-left": "Nobody has left yet, so there is nothing to learn churn from. Add a later period.",
    "everybody-left-at-once": "Everybody left in the first period: there is nobody whose stay could be projected.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `${f.share(v.survival)} of the customers will still be there at the horizon; a constant churn rate would say only ${f.share(v["constant-survival"])}.`,
    alike: (f, v) => `${f.share(v.survival)} of the customers will still be there at the horizon, about what a constant churn rate says too.`,
  },
};

export const page = {
  title: "Customer retention projection (sBG)",
  description: "Project how many customers of a cohort will stay with the shifted beta-geometric model, beside the constant churn rate that underestimates them.",
  about: [
    "Retention rises with tenure: not because customers change, but because those who leave easily have already left. The shifted beta-geometric model says just that, with two parameters learned from the counts of one cohort.",
    "A single churn rate treats all customers alike and so loses far too many in later periods, and with them their value. The calculator draws both curves.",
  ],
  pitfalls: [
    "Mixing customers who joined at different times in one row of counts. Follow one cohort.",
    "Using it where customers can leave without telling (a shop): there, look at an order file and its purchase models.",
    "Trusting the tail of a cohort seen for two periods.",
    "Reading the expected lifetime where it has no limit. The calculator then gives the discounted one.",
  ],
  example:
    "Of 1,000 high-end customers 869, 743, 653, 593, 551, 517 and 491 are left after one to seven years. The model (α 0.668, β 3.806) expects 37.8% to be there after twelve years; a constant rate would say much less.",
};
