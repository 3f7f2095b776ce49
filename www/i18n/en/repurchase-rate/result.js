/** English: the result of “Repurchase rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margin of error (±)",
    all: "Customers",
    repeat: "Customers who bought again",
    "one-time": "Customers who bought once",
    "customers-for-five": "Customers needed for ±5 points",
    purchase: "Purchase number",
    customers: "Customers who made it",
    "went-on": "Of those before",
  },
  picture: (f, v) =>
    `A bar filled to ${f.share(v["repurchase-rate"])}, with an interval from ${f.share(v.low)} to ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: a few more or fewer can change the rate a lot.",
    "short-window": () =>
      "The window is shorter than two usual gaps between purchases. Many customers have not had the time to return, so the rate is too low.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `With ${f.count(v.all)} customers the true rate may be anywhere from ${f.share(v.low)} to ${f.share(v.high)}; about ${f.count(v["customers-for-five"])} customers would narrow it to ±5 points.`,
    narrow: (f, v) =>
      `${f.count(v.repeat)} of ${f.count(v.all)} customers came back; the true rate very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`,
  },
};
