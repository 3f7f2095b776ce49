/** English: the result of “NPS sample size”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "adjusted-variance": "Variance of the enlarged sample",
    "aimed-variance": "Variance after the rise",
    "end-variance": "Variance of the lower bound, per response",
    "adjusted-rise": "Rise seen in the enlarged sample",
    "total-answers": "Responses needed in both waves together",
    invitations: "Invitations to send",
    "most-answers": "Responses needed in the worst case",
    nps: "Expected score",
    variance: "Variance of a response",
    "z-confidence": "z for the confidence level",
    "z-power": "z for the power",
    unlimited: "Responses needed before rounding",
    corrected: "Responses needed, adjusted for total customers",
    points: "Points",
  },
  picture: (f, v) =>
    `A falling curve: the more responses, the more precise the score. The ${f.count(v.answers)} needed are marked.`,
  warnings: {
    "large-share": () =>
      "More than half of your customers would have to respond. Ask everyone, or accept a wider margin of error.",
    "more-than-population": () =>
      "You would need more invitations than you have customers. Raise the response rate, or accept a wider margin of error.",
  },
  refusals: {
    "aim-beyond-scale": "The score to reach is above 100. Enter a smaller difference.",
    "shares-above-one": "Promoters and detractors add up to more than 100%. Lower one of them.",
  },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Responses to collect: ${f.count(v.answers)}. If customers are more divided than you expect, up to ${f.count(v["most-answers"])}.`
        : `Responses to collect: ${f.count(v.answers)}; invitations to send: ${f.count(v.invitations)}. If customers are more divided than you expect, up to ${f.count(v["most-answers"])} responses.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Responses to collect in each wave: ${f.count(v.answers)}; in both together: ${f.count(v["total-answers"])}.`
        : `Responses to collect in each wave: ${f.count(v.answers)}; in both together: ${f.count(v["total-answers"])}. Invitations to send: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Responses to collect to tell your score from the benchmark: ${f.count(v.answers)}.`
        : `Responses to collect to tell your score from the benchmark: ${f.count(v.answers)}; invitations to send: ${f.count(v.invitations)}.`,
  },
};
