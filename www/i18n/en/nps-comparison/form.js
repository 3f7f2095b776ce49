/** English: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "NPS comparison",
  intro:
    "Is the difference between two Net Promoter Scores real or chance? Compare two waves or two groups of customers.",
  forms: { groups: "Three groups", scores: "Scores 0–10", answers: "Pasted scores" },
  inputs: {
    waves: { label: "How many people are in each group?" },
    promoters: { label: "Promoters", help: "scores 9 and 10" },
    passives: { label: "Passives", help: "scores 7 and 8" },
    detractors: { label: "Detractors", help: "scores 0 to 6" },
    counts: { label: "How many people gave each score?" },
    before: { label: "Wave 1" },
    after: { label: "Wave 2" },
    "before-list": {
      label: "Scores of wave 1",
      help: "Paste scores from 0 to 10, one per line or separated by spaces or commas.",
    },
    "after-list": { label: "Scores of wave 2" },
    score: { label: "Score" },
  },
  rows: { waves: { before: "Wave 1", after: "Wave 2" } },
  conventions: {
    interval: {
      label: "Confidence interval",
      help: "Adjusted Wald is the most reliable for surveys of any size.",
      choices: { pooled: "Pooled", "adjusted-wald": "Adjusted Wald", wald: "Wald" },
    },
  },
  outputs: { difference: "Difference between the scores" },
};
