/** English: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Revenue retention",
  abbreviation: "NRR, GRR",
  intro: "How much of the revenue of existing customers is still there, with and without what they bought on top.",
  forms: { revenue: "Recurring revenue" },
  inputs: {
    start: { label: "Revenue at the start", help: "recurring, from customers you already had" },
    churned: { label: "Lost with customers who left" },
    contraction: { label: "Lost to smaller plans or orders", help: "from customers who stayed" },
    expansion: { label: "Gained from larger plans or orders", help: "from customers who stayed; no new customers" },
  },
  rows: { steps: { 0: "Start", 1: "Left", 2: "Smaller", 3: "Larger", 4: "End" } },
  conventions: {
    period: {
      label: "The figures cover",
      choices: { month: "A month", quarter: "A quarter", year: "A year" },
    },
  },
  outputs: { "net-retention": "Net revenue retention (NRR)" },
};
