/** English: the form of “Prospect-to-regular funnel”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Prospect-to-regular funnel",
  intro: "How many of the people you reach become regular customers, and what one regular customer costs.",
  forms: { stages: "Five stages" },
  inputs: {
    stages: { label: "People and cost at each stage" },
    people: { label: "People" },
    cost: { label: "Cost" },
    clv: { label: "Lifetime value of a regular", help: "in margin, not revenue" },
  },
  rows: {
    stages: {
      reached: "Reached",
      responded: "Responded",
      "first-purchase": "First purchase",
      "second-purchase": "Second purchase",
      regular: "Regular",
    },
    funnel: { 0: "Reached", 1: "Responded", 2: "First purchase", 3: "Second purchase", 4: "Regular" },
  },
  conventions: {},
  outputs: { "cost-per-regular": "Cost of one regular" },
};
