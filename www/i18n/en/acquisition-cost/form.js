/** English: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer acquisition cost",
  abbreviation: "CAC",
  intro: "What winning one new customer costs, beside what the customer is worth.",
  forms: { figures: "A period in figures" },
  inputs: {
    spend: { label: "Spending on advertising and sales" },
    overhead: { label: "Salaries, agencies and tools for it" },
    "new-customers": { label: "New customers", help: "in the same period" },
    "organic-customers": { label: "… who came by themselves", help: "without being advertised to" },
    clv: { label: "Lifetime value of a customer", help: "in margin, not revenue" },
    "monthly-revenue": { label: "Monthly revenue per customer" },
    margin: { label: "Gross margin" },
  },
  conventions: {
    costs: {
      label: "Costs",
      help: "Media alone makes the cost look lower than it is.",
      choices: { "all-costs": "All", "media-only": "Advertising only" },
    },
    customers: {
      label: "Divided by",
      help: "Customers who came by themselves make paid channels look cheaper than they are.",
      choices: { "all-new": "All new customers", "paid-only": "Paid ones only" },
    },
  },
  outputs: { "acquisition-cost": "Cost of winning a customer" },
};
