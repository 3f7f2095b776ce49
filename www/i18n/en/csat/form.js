/** English: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer satisfaction",
  abbreviation: "CSAT",
  intro: "The share of customers who say they are satisfied, and how confident you can be in it.",
  forms: {
    five: "Scale 1–5",
    seven: "Scale 1–7",
    ten: "Scale 1–10",
    "zero-ten": "Scale 0–10",
    three: "Scale 1–3",
    four: "Scale 1–4",
    six: "Scale 1–6",
    "good-bad": "Bad or good",
    answers: "Pasted answers",
  },
  inputs: {
    counts: {
      label: "How many people gave each answer?",
      help: "1 is very dissatisfied, the highest is very satisfied",
    },
    count: { label: "Responses" },
    answers: { label: "Answers", help: "Paste answers, one per line or separated by spaces or commas." },
    score: { label: "Answer" },
    lowest: { label: "Lowest answer of the scale" },
    best: { label: "Best answer of the scale" },
    "wanted-margin": { label: "Target margin of error (±)", help: "to plan the next survey" },
    effective: { label: "Effective answers", help: "for weighted answers: (sum of weights)² ÷ sum of squared weights" },
  },
  rows: { counts: { bad: "Bad", good: "Good" } },
  conventions: {
    measure: {
      label: "Counted as satisfied",
      help: "Most surveys count the two best answers. The mean hides how answers are spread.",
      choices: { "top-two-box": "The two best answers", "top-box": "Only the best answer", mean: "None: use the mean" },
    },
    interval: {
      label: "Confidence interval",
      help: "Weighted answers may have decimals; the interval then uses the effective number of answers.",
      choices: { answers: "Each answer counts once", weighted: "Weighted answers" },
    },
  },
  outputs: { csat: "Satisfied customers" },
};
