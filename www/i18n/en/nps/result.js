/** English: the result of “Net Promoter Score”. */

import { plural } from "../../plural.js";

export { commonResult, extras } from "../common.js";

const forms = plural("en");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margin of error (±)",
    answers: "Answers",
    "promoters-count": "Promoters",
    "passives-count": "Passives",
    "detractors-count": "Detractors",
    "promoters-share": "Share of promoters",
    "passives-share": "Share of passives",
    "detractors-share": "Share of detractors",
    variance: "Variance of an answer",
    "standard-error": "Standard error",
    "answers-for-ten": "Answers needed for ±10",
    "what-if-nps": "Score after the change",
    "passives-needed": "Passives to win for the target",
    "detractors-needed": "Or detractors to win for the target",
    score: "Score",
    count: "People",
  },
  picture: (f, v) =>
    `A bar: ${f.share(v["detractors-share"])} detractors, ${f.share(v["passives-share"])} passives, ${f.share(v["promoters-share"])} promoters. Below it the score ${f.points(v.nps)} with its interval from ${f.points(v.low)} to ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Fewer than 30 answers: a few more or fewer can change the score a lot.",
    "wald-small-sample": () => "The Wald interval is too narrow for fewer than 100 answers. Prefer adjusted Wald.",
    "out-of-reach": () => "The target cannot be reached by winning passives alone or detractors alone.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `With a single answer the true score may be anywhere from ${f.round(v.low)} to ${f.round(v.high)}; about ${f.count(v["answers-for-ten"])} answers would narrow it to ±10.`,
        other: `With ${f.count(v.answers)} answers the true score may be anywhere from ${f.round(v.low)} to ${f.round(v.high)}; about ${f.count(v["answers-for-ten"])} answers would narrow it to ±10.`,
      }),
    narrow: (f, v) =>
      `With ${f.count(v.answers)} answers the true score very likely lies between ${f.round(v.low)} and ${f.round(v.high)}.`,
  },
};
