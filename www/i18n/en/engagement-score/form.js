/** English: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer Engagement Score",
  intro: "Customer activity, weighted by importance.",
  forms: { actions: "Actions" },
  inputs: {
    actions: {
      label: "What customers did",
      help: "such as visits, hours of use, wish lists, reviews; give the more important ones a higher weight",
      row: "Action",
    },
    weight: { label: "Weight" },
    count: { label: "How often" },
    "active-customers": { label: "Active customers" },
    target: { label: "Target per customer", help: "the score that counts as 100" },
    scale: { label: "Multiplier", help: "some reports multiply the score per customer by ten" },
  },
  conventions: {
    score: {
      label: "Score",
      help: "Only a score per customer can be compared between months or segments.",
      choices: {
        raw: "All points",
        "per-customer": "Per active customer",
        "of-target": "Out of 100, with the target as 100",
      },
    },
  },
  outputs: { "engagement-score": "Engagement score" },
};
