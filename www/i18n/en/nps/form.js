/** English: the form of “Net Promoter Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Net Promoter Score",
  abbreviation: "NPS",
  intro: "The share of promoters minus the share of detractors, from −100 to 100.",
  forms: { groups: "Three groups", scores: "Scores 0–10", answers: "Pasted scores" },
  inputs: {
    promoters: { label: "Promoters", help: "scores 9 and 10" },
    passives: { label: "Passives", help: "scores 7 and 8" },
    detractors: { label: "Detractors", help: "scores 0 to 6" },
    counts: { label: "How many people gave each score?" },
    count: { label: "Responses" },
    answers: { label: "Scores", help: "Paste scores from 0 to 10, one per line or separated by spaces or commas." },
    score: { label: "Score" },
    target: { label: "Target score", help: "from −100 to 100" },
    "passives-won": { label: "Passives turned into promoters" },
    "detractors-won": { label: "Detractors turned into promoters" },
    effective: { label: "Effective answers", help: "for weighted answers: (sum of weights)² ÷ sum of squared weights" },
  },
  optional: "Target and weights",
  conventions: {
    interval: {
      label: "Confidence interval",
      help: "Adjusted Wald is the most reliable for surveys of any size.",
      choices: { "adjusted-wald": "Adjusted Wald", score: "Score", wald: "Wald", weighted: "Weighted answers" },
    },
  },
  outputs: { nps: "Net Promoter Score" },
};
