/** English: the result of “Customer effort score”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Net easy score",
    mean: "Mean answer",
    margin: "Margin of error (±)",
    "net-easy-low": "Lower end of the net easy score",
    "net-easy-high": "Upper end of the net easy score",
    "mean-low": "Lower end of the mean",
    "mean-high": "Upper end of the mean",
    "standard-deviation": "Standard deviation",
    agreeing: "Answers 5 to 7",
    easy: "Answers 6 and 7",
    hard: "Answers 1 to 3",
    answers: "Answers",
    answer: "Answer",
    count: "People",
  },
  picture: (f, v) => `Bars: how many of ${f.count(v.answers)} people gave each answer from 1, hard, to 7, easy.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers: a few more or fewer can change the result a lot.",
    divided: () =>
      "At least a quarter of the answers stand at either end. It is easy for some and hard for others; find out for whom.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} say you made it easy; the true share very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `The mean answer is ${f.number(v.mean)} of 7. One answer is not enough to say how sure that is.`
        : `The mean answer is ${f.number(v.mean)} of 7; the true one very likely lies between ${f.number(v["mean-low"])} and ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Easy less hard gives ${f.points(v["net-easy"])}; the true score very likely lies between ${f.round(v["net-easy-low"])} and ${f.round(v["net-easy-high"])}.`,
  },
};
