/** English: the result of “Customer satisfaction”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Mean",
    margin: "Margin of error (±)",
    "mean-low": "Lower bound of the mean",
    "mean-high": "Upper bound of the mean",
    "standard-deviation": "Standard deviation",
    satisfied: "Satisfied responses",
    answers: "Responses",
    "answers-needed": "Responses needed for the target margin of error",
    answer: "Answer",
    count: "Responses",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Bars: how many people gave each answer. The mean is ${f.number(v.mean)}.`
      : `Bars: how many people gave each answer. ${f.share(v.csat)} count as satisfied.`,
  warnings: {
    "few-answers": () => "Fewer than 30 responses: a few more can change the result a lot.",
    divided: () =>
      "At least a quarter chose the two lowest answers, and at least a quarter the two highest. Customers are divided: look at the bars, not just at one figure.",
    "weights-unknown": () =>
      "The interval uses the sum of the weights as the number of answers. Enter the effective number of answers, or it may be too narrow.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `The true share of satisfied customers is very likely between ${f.share(v.low)} and ${f.share(v.high)}.`
        : `The true share of satisfied customers is very likely between ${f.share(v.low)} and ${f.share(v.high)}. Responses needed for the target margin of error: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `The true share of satisfied customers is very likely between ${f.share(v.low)} and ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `The mean is ${f.number(v.mean)}. One response is not enough for a confidence interval.`
        : `The mean is ${f.number(v.mean)}; the true mean is very likely between ${f.number(v["mean-low"])} and ${f.number(v["mean-high"])}.`,
  },
};
