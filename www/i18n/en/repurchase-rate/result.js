/** English: the result of “Repurchase rate”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margin of error (±)",
    all: "Customers",
    repeat: "Customers who bought again",
    "one-time": "Customers who bought once",
    "customers-for-five": "Customers needed for ±5 percentage points",
    purchase: "Purchase number",
    customers: "Customers",
    "went-on": "Share of the row above",
  },
  picture: (f, v) =>
    `A bar filled to ${f.share(v["repurchase-rate"])}, with a confidence interval from ${f.share(v.low)} to ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: a few more can change the rate a lot.",
    "short-window": () =>
      "The period is shorter than twice the usual time between purchases. Many customers have not had time to come back, so the rate is too low.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `With ${f.count(v.all)} customers, the true rate is very likely between ${f.share(v.low)} and ${f.share(v.high)}; about ${f.count(v["customers-for-five"])} customers would narrow this to ±5 percentage points.`,
    narrow: (f, v) =>
      `${f.count(v.repeat)} of ${f.count(v.all)} customers came back; the true rate is very likely between ${f.share(v.low)} and ${f.share(v.high)}.`,
  },
};
