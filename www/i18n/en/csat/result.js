/** English: the result of “Customer satisfaction”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Mean answer",
    margin: "Margin of error (±)",
    "mean-low": "Lower end of the mean",
    "mean-high": "Upper end of the mean",
    "standard-deviation": "Standard deviation",
    satisfied: "Satisfied answers",
    answers: "Answers",
    "answers-needed": "Answers needed for the margin you want",
    answer: "Answer",
    count: "People",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Bars: how many people gave each answer. The mean is ${f.number(v.mean)}.`
      : `Bars: how many people gave each answer. ${f.share(v.csat)} of them count as satisfied.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers: a few more or fewer can change the result a lot.",
    divided: () =>
      "At least a quarter of the answers stand at either end. Customers are divided; look at the bars, not only at one figure.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `The true share of satisfied customers may lie anywhere from ${f.share(v.low)} to ${f.share(v.high)}.`
        : `The true share of satisfied customers may lie anywhere from ${f.share(v.low)} to ${f.share(v.high)}. Answers needed for the margin you want: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `The true share of satisfied customers very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `The mean answer is ${f.number(v.mean)}. One answer is not enough to say how sure that is.`
        : `The mean answer is ${f.number(v.mean)}; the true one very likely lies between ${f.number(v["mean-low"])} and ${f.number(v["mean-high"])}.`,
  },
};
