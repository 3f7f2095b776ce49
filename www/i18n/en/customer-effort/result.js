/** English: the result of “Customer effort score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Net easy score",
    mean: "Mean",
    margin: "Margin of error (±)",
    "net-easy-low": "Lower bound of the net easy score",
    "net-easy-high": "Upper bound of the net easy score",
    "mean-low": "Lower bound of the mean",
    "mean-high": "Upper bound of the mean",
    "standard-deviation": "Standard deviation",
    agreeing: "Answers 5–7",
    easy: "Answers 6 and 7",
    hard: "Answers 1 to 3",
    answers: "Responses",
    answer: "Answer",
    count: "Responses",
  },
  picture: (f, v) => `Bars: how many of ${f.count(v.answers)} respondents gave each answer from 1 (hard) to 7 (easy).`,
  warnings: {
    "few-answers": () => "Fewer than 30 responses: a few more can change the result a lot.",
    divided: () =>
      "At least a quarter chose the two lowest answers, and at least a quarter the two highest. It is easy for some and hard for others: find out for whom.",
    "weights-unknown": () =>
      "The interval uses the sum of the weights as the number of answers. Enter the effective number of answers, or it may be too narrow.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} of customers say you made it easy; the true share is very likely between ${f.share(v.low)} and ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `The mean is ${f.number(v.mean)} out of 7. One response is not enough for a confidence interval.`
        : `The mean is ${f.number(v.mean)} out of 7; the true mean is very likely between ${f.number(v["mean-low"])} and ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Easy minus hard gives ${f.points(v["net-easy"])}; the true score is very likely between ${f.round(v["net-easy-low"])} and ${f.round(v["net-easy-high"])}.`,
  },
};
