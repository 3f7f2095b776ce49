/** English: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer satisfaction",
  abbreviation: "CSAT",
  intro: "The share of customers who say they are satisfied, and how confident you can be in it.",
  forms: { five: "Scale 1–5", seven: "Scale 1–7", ten: "Scale 1–10" },
  inputs: {
    counts: {
      label: "How many people gave each answer?",
      help: "1 is very dissatisfied, the highest is very satisfied",
    },
    count: { label: "Responses" },
    "wanted-margin": { label: "Target margin of error (±)", help: "to plan the next survey" },
  },
  conventions: {
    measure: {
      label: "Counted as satisfied",
      help: "Most surveys count the two best answers. The mean hides how answers are spread.",
      choices: { "top-two-box": "The two best answers", "top-box": "Only the best answer", mean: "None: use the mean" },
    },
  },
  outputs: { csat: "Satisfied customers" },
};
