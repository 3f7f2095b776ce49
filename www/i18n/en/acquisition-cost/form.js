/** English: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer acquisition cost",
  abbreviation: "CAC",
  intro: "What it costs to win one new customer, compared with what that customer is worth.",
  forms: { figures: "Figures for a period" },
  inputs: {
    spend: { label: "Advertising and media spend" },
    overhead: { label: "Salaries, agencies and tools" },
    "new-customers": { label: "New customers", help: "in the same period" },
    "organic-customers": { label: "Organic customers", help: "new customers who came without paid marketing" },
    clv: { label: "Customer lifetime value", help: "in margin, not revenue" },
    "monthly-revenue": { label: "Monthly revenue per customer" },
    margin: { label: "Gross margin" },
  },
  conventions: {
    costs: {
      label: "Costs",
      help: "Counting only media makes the cost look lower than it is.",
      choices: { "all-costs": "All costs", "media-only": "Advertising only" },
    },
    customers: {
      label: "Customers counted",
      help: "Counting organic customers makes paid channels look cheaper than they are.",
      choices: { "all-new": "All new customers", "paid-only": "Paid customers only" },
    },
  },
  outputs: { "acquisition-cost": "Customer acquisition cost" },
};
