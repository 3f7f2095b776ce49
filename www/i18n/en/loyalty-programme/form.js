/** English: the form of “Loyalty programme ROI”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Loyalty programme ROI",
  intro: "What your loyalty programme earns compared with what it costs.",
  forms: { figures: "Figures for a year" },
  inputs: {
    members: { label: "Members" },
    "spend-with": { label: "Member spending with programme", help: "per year" },
    "spend-without": {
      label: "Member spending without programme",
      help: "what the same people would have spent: a control group, or the year before they joined",
    },
    margin: { label: "Gross margin", help: "what is left of a sale after its direct costs" },
    "programme-cost": { label: "Cost of the programme", help: "per year: rewards, discounts, software, staff" },
  },
  conventions: {},
  outputs: { return: "Programme ROI" },
};
