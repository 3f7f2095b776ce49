/** English: the result of “NPS comparison”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margin of error (±)",
    "p-value": "p-value (two-sided)",
    z: "Standard errors from no difference (z)",
    centre: "Centre of the interval",
    "standard-error": "Standard error of the difference",
    "before-nps": "Score before",
    "before-low": "Lower end before",
    "before-high": "Upper end before",
    "before-standard-error": "Standard error before",
    "before-answers": "Answers before",
    "after-nps": "Score after",
    "after-low": "Lower end after",
    "after-high": "Upper end after",
    "after-standard-error": "Standard error after",
    "after-answers": "Answers after",
    "answers-needed": "Answers needed on each side for this difference",
  },
  picture: (f, v) =>
    `Two scores with their intervals, ${f.points(v["before-nps"])} before and ${f.points(v["after-nps"])} after. Below them their difference ${f.points(v.difference)} with its interval from ${f.points(v.low)} to ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers on one side: a few more or fewer can turn the comparison around.",
    "overlap-is-no-test": () =>
      "The two intervals overlap, yet the scores do differ. What counts is the interval of the difference.",
    "wald-small-sample": () => "The Wald interval is too narrow for fewer than 100 answers. Prefer adjusted Wald.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `The score is higher after: by ${f.round(v.difference)}, very likely between ${f.points(v.low)} and ${f.points(v.high)}. Chance alone hardly explains it.`,
    lower: (f, v) =>
      `The score is lower after: by ${f.round(-v.difference)}, very likely between ${f.points(-v.high)} and ${f.points(-v.low)}. Chance alone hardly explains it.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `These answers show no difference. The true one may lie anywhere from ${f.round(v.low)} to ${f.round(v.high)}.`
        : `The difference may be chance: the true one lies anywhere from ${f.round(v.low)} to ${f.round(v.high)}. Answers needed on each side to be fairly sure of a difference of this size: ${f.count(v["answers-needed"])}.`,
  },
};
