/** English: the result of “NPS comparison”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "pooled-variance": "Variance of all answers",
    margin: "Margin of error (±)",
    "p-value": "p-value (two-sided)",
    z: "Difference in standard errors (z)",
    centre: "Centre of the confidence interval",
    "standard-error": "Standard error of the difference",
    "before-nps": "Score, wave 1",
    "before-low": "Lower bound, wave 1",
    "before-high": "Upper bound, wave 1",
    "before-standard-error": "Standard error, wave 1",
    "before-answers": "Responses, wave 1",
    "after-nps": "Score, wave 2",
    "after-low": "Lower bound, wave 2",
    "after-high": "Upper bound, wave 2",
    "after-standard-error": "Standard error, wave 2",
    "after-answers": "Responses, wave 2",
    "answers-needed": "Responses needed per wave to detect this difference",
  },
  picture: (f, v) =>
    `Two scores with their confidence intervals, ${f.points(v["before-nps"])} in wave 1 and ${f.points(v["after-nps"])} in wave 2. Below them, the difference ${f.points(v.difference)} with its confidence interval from ${f.points(v.low)} to ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "One wave has fewer than 30 responses: a few more can reverse the comparison.",
    "overlap-is-no-test": () =>
      "The two confidence intervals overlap, yet the scores do differ. What counts is the interval of the difference.",
    "wald-small-sample": () => "With fewer than 100 responses, the Wald interval is too narrow. Use adjusted Wald.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `The score is ${f.round(v.difference)} points higher in wave 2; the real difference is very likely between ${f.points(v.low)} and ${f.points(v.high)}. It is statistically significant.`,
    lower: (f, v) =>
      `The score is ${f.round(-v.difference)} points lower in wave 2; the real drop is very likely between ${f.points(-v.high)} and ${f.points(-v.low)}. It is statistically significant.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `These responses show no difference. The real one is very likely between ${f.round(v.low)} and ${f.round(v.high)}.`
        : `The difference may be chance: the real one is very likely between ${f.round(v.low)} and ${f.round(v.high)}. Responses needed per wave to detect a difference of this size: ${f.count(v["answers-needed"])}.`,
  },
};
