/** English: the result of “Satisfaction and return”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Return rate, delighted",
    "delighted-low": "Lower bound, delighted",
    "delighted-high": "Upper bound, delighted",
    "satisfied-rate": "Return rate, satisfied",
    "satisfied-low": "Lower bound, satisfied",
    "satisfied-high": "Upper bound, satisfied",
    "dissatisfied-rate": "Return rate, dissatisfied",
    "dissatisfied-low": "Lower bound, dissatisfied",
    "dissatisfied-high": "Upper bound, dissatisfied",
    "risk-ratio": "Return rate, delighted ÷ satisfied",
    "risk-ratio-low": "Lower bound of the ratio",
    "risk-ratio-high": "Upper bound of the ratio",
    "satisfied-customers": "Satisfied customers",
    "extra-returns": "Extra returning customers if satisfied ones were delighted",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Return rates with their confidence intervals: ${f.share(v["delighted-rate"])} of delighted and ${f.share(v["satisfied-rate"])} of satisfied customers came back.`
      : `Return rates with their confidence intervals: ${f.share(v["delighted-rate"])} of delighted, ${f.share(v["satisfied-rate"])} of satisfied and ${f.share(v["dissatisfied-rate"])} of dissatisfied customers came back.`,
  warnings: {
    "few-customers": () => "One group has fewer than 30 customers: its return rate is still very uncertain.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `${f.share(v["delighted-rate"])} of delighted customers came back, but only ${f.share(v["satisfied-rate"])} of satisfied customers. The gap is more than chance.`,
    "no-difference": (f, v) =>
      `${f.share(v["delighted-rate"])} of delighted and ${f.share(v["satisfied-rate"])} of satisfied customers came back. The gap may be chance: the real one is very likely between ${f.points(100 * v.low)} and ${f.points(100 * v.high)} percentage points.`,
    "delight-stays-away": (f, v) =>
      `${f.share(v["delighted-rate"])} of delighted customers came back, compared with ${f.share(v["satisfied-rate"])} of satisfied customers. What your survey measures is not what brings customers back.`,
  },
};
