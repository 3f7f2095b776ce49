/** English: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Revenue retention",
  abbreviation: "NRR, GRR",
  intro: "How much revenue you keep from existing customers, with and without expansion.",
  forms: { revenue: "Recurring revenue" },
  inputs: {
    start: { label: "Revenue at the start", help: "recurring revenue from existing customers" },
    churned: { label: "Revenue lost to churn" },
    contraction: { label: "Contraction", help: "smaller plans or orders of customers who stayed" },
    expansion: { label: "Expansion", help: "larger plans or orders of customers who stayed; no new customers" },
  },
  rows: { steps: { 0: "Start", 1: "Churn", 2: "Contraction", 3: "Expansion", 4: "End" } },
  conventions: {
    period: {
      label: "The figures cover",
      choices: { month: "A month", quarter: "A quarter", year: "A year" },
    },
  },
  outputs: { "net-retention": "Net revenue retention (NRR)" },
};
