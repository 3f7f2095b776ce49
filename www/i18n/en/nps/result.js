/** English: the result of “Net Promoter Score”. */

import { plural } from "../../plural.js";

export { commonResult, extras, rowsRead } from "../common.js";

const forms = plural("en");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margin of error (±)",
    answers: "Responses",
    "promoters-count": "Promoters",
    "passives-count": "Passives",
    "detractors-count": "Detractors",
    "promoters-share": "Share of promoters",
    "passives-share": "Share of passives",
    "detractors-share": "Share of detractors",
    variance: "Variance of a response",
    "standard-error": "Standard error",
    "answers-for-ten": "Responses needed for ±10",
    "what-if-nps": "Score after the change",
    "passives-needed": "Passives to convert to reach the target",
    "detractors-needed": "Or detractors to convert",
    score: "Score",
    count: "Responses",
  },
  picture: (f, v) =>
    `A bar: ${f.share(v["detractors-share"])} detractors, ${f.share(v["passives-share"])} passives, ${f.share(v["promoters-share"])} promoters. Below it, the score ${f.points(v.nps)} with its confidence interval from ${f.points(v.low)} to ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Fewer than 30 responses: a few more can change the score a lot.",
    "wald-small-sample": () => "With fewer than 100 responses, the Wald interval is too narrow. Use adjusted Wald.",
    "out-of-reach": () => "Converting only passives or only detractors cannot reach the target.",
    "weights-unknown": () =>
      "The interval uses the sum of the weights as the number of answers. Enter the effective number of answers, or it may be too narrow.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `With a single response, the true score is very likely between ${f.round(v.low)} and ${f.round(v.high)}; about ${f.count(v["answers-for-ten"])} responses would narrow this to ±10.`,
        other: `With ${f.count(v.answers)} responses, the true score is very likely between ${f.round(v.low)} and ${f.round(v.high)}; about ${f.count(v["answers-for-ten"])} responses would narrow this to ±10.`,
      }),
    narrow: (f, v) =>
      `With ${f.count(v.answers)} responses, the true score is very likely between ${f.round(v.low)} and ${f.round(v.high)}.`,
  },
};
