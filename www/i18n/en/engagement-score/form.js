/** English: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer Engagement Score",
  intro: "What customers do with you, weighted by what it means.",
  forms: { actions: "Actions" },
  inputs: {
    actions: {
      label: "What customers did",
      help: "such as visits, hours of use, wish lists, reviews; give what means more a higher weight",
      row: "Action",
    },
    weight: { label: "Weight" },
    count: { label: "How often" },
    "active-customers": { label: "Active customers" },
    target: { label: "Target per customer", help: "the score that counts as 100" },
    scale: { label: "Multiplied by", help: "some reports show the score per customer times ten" },
  },
  conventions: {
    score: {
      label: "Score",
      help: "Only a score per customer can be compared between months or segments.",
      choices: { raw: "All points", "per-customer": "Per active customer", "of-target": "Out of 100 of the target" },
    },
  },
  outputs: { "engagement-score": "Engagement score" },
};
