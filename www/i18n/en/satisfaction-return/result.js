/** English: the result of “Satisfaction and return”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Return rate of the delighted",
    "delighted-low": "Lower end, delighted",
    "delighted-high": "Upper end, delighted",
    "satisfied-rate": "Return rate of the satisfied",
    "satisfied-low": "Lower end, satisfied",
    "satisfied-high": "Upper end, satisfied",
    "dissatisfied-rate": "Return rate of the dissatisfied",
    "dissatisfied-low": "Lower end, dissatisfied",
    "dissatisfied-high": "Upper end, dissatisfied",
    "risk-ratio": "Delighted for every satisfied who returns (ratio)",
    "risk-ratio-low": "Lower end of the ratio",
    "risk-ratio-high": "Upper end of the ratio",
    "satisfied-customers": "Satisfied customers",
    "extra-returns": "More returns if the satisfied were delighted",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Return rates with their intervals: ${f.share(v["delighted-rate"])} of the delighted and ${f.share(v["satisfied-rate"])} of the satisfied came back.`
      : `Return rates with their intervals: ${f.share(v["delighted-rate"])} of the delighted, ${f.share(v["satisfied-rate"])} of the satisfied and ${f.share(v["dissatisfied-rate"])} of the dissatisfied came back.`,
  warnings: {
    "few-customers": () => "One group has fewer than 30 customers: its return rate says little yet.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `${f.share(v["delighted-rate"])} of the delighted came back, of the satisfied only ${f.share(v["satisfied-rate"])}. Being satisfied is not enough: delight brings customers back.`,
    "no-difference": (f, v) =>
      `${f.share(v["delighted-rate"])} of the delighted and ${f.share(v["satisfied-rate"])} of the satisfied came back. The difference may be chance: it lies anywhere from ${f.share(v.low)} to ${f.share(v.high)}.`,
    "delight-stays-away": (f, v) =>
      `${f.share(v["delighted-rate"])} of the delighted came back, fewer than the ${f.share(v["satisfied-rate"])} of the satisfied. What you ask about is not what brings customers back.`,
  },
};
