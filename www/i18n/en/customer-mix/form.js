/** English: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer mix",
  intro: "One-time customers beside regulars: who carries your revenue.",
  forms: { groups: "Two groups" },
  inputs: {
    "one-time-customers": { label: "One-time customers", help: "in a year" },
    "one-time-revenue": { label: "Their revenue", help: "in that year" },
    "regular-customers": { label: "Regular customers", help: "two purchases or more" },
    "regular-revenue": { label: "Their revenue", help: "in that year" },
    conversion: { label: "One-time customers who become regulars", help: "what if so many of them came back?" },
  },
  optional: "Win more regulars",
  rows: { mix: { 0: "One-time customers", 1: "Regulars" } },
  conventions: {
    gain: {
      label: "A new regular adds",
      help: "The first purchase would have been made anyway.",
      choices: { difference: "The difference", "on-top": "A regular’s whole revenue" },
    },
  },
  outputs: { "regular-revenue-share": "Revenue from regulars" },
};
