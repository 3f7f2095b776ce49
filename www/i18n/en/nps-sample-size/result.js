/** English: the result of “NPS sample size”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "total-answers": "Answers needed in both waves together",
    invitations: "Invitations to send",
    "most-answers": "Answers needed at worst",
    nps: "Expected score",
    variance: "Variance of an answer",
    "z-confidence": "z for the confidence",
    "z-power": "z for the power",
    unlimited: "Answers before rounding",
    corrected: "… for a limited number of customers",
    points: "Points",
  },
  picture: (f, v) =>
    `A falling curve: the more answers, the finer the score. The ${f.count(v.answers)} needed are marked on it.`,
  warnings: {
    "large-share": () =>
      "More than half of all your customers would have to answer. Ask everybody, or accept a wider margin.",
    "more-than-population": () =>
      "More invitations than you have customers. Raise the response rate, or accept a wider margin.",
  },
  refusals: { "shares-above-one": "Promoters and detractors together are more than 100%. Lower one of them." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Answers to collect: ${f.count(v.answers)}. If customers turn out to be more divided than you expect, up to ${f.count(v["most-answers"])}.`
        : `Answers to collect: ${f.count(v.answers)}; invitations to send for them: ${f.count(v.invitations)}. If customers turn out to be more divided than you expect, up to ${f.count(v["most-answers"])} answers.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Answers to collect in each wave: ${f.count(v.answers)}; in both together: ${f.count(v["total-answers"])}.`
        : `Answers to collect in each wave: ${f.count(v.answers)}; in both together: ${f.count(v["total-answers"])}. Invitations to send for them: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Answers to collect to tell your score from the fixed one: ${f.count(v.answers)}.`
        : `Answers to collect to tell your score from the fixed one: ${f.count(v.answers)}; invitations to send for them: ${f.count(v.invitations)}.`,
  },
};
