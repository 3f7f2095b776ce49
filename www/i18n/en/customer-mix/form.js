/** English: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer mix",
  intro: "How much of your revenue comes from one-time customers, and how much from regulars.",
  forms: { groups: "Two groups" },
  inputs: {
    "one-time-customers": { label: "One-time customers", help: "in a year" },
    "one-time-revenue": { label: "Revenue from one-time customers", help: "in that year" },
    "regular-customers": { label: "Regular customers", help: "two purchases or more" },
    "regular-revenue": { label: "Revenue from regular customers", help: "in that year" },
    conversion: { label: "One-time customers who become regulars", help: "the share you hope to win over" },
  },
  optional: "Win more regulars",
  rows: { mix: { 0: "One-time customers", 1: "Regulars" } },
  conventions: {
    gain: {
      label: "Gain from a new regular",
      help: "The first purchase would have been made anyway.",
      choices: { difference: "The difference", "on-top": "All revenue from a regular" },
    },
  },
  outputs: { "regular-revenue-share": "Revenue from regulars" },
};
