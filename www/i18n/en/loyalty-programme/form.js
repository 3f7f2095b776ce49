/** English: the form of “Return of a loyalty programme”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Return of a loyalty programme",
  intro: "What your loyalty programme earns beyond what it costs.",
  forms: { figures: "A year in figures" },
  inputs: {
    members: { label: "Members" },
    "spend-with": { label: "Spending per member with the programme", help: "per year" },
    "spend-without": {
      label: "Spending per member without it",
      help: "what the same people would have spent: a control group, or the year before they joined",
    },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "programme-cost": { label: "Cost of the programme", help: "per year: rewards, discounts, software, people" },
  },
  conventions: {},
  outputs: { return: "Return on the programme" },
};
