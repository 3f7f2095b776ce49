/** English: the form of “Subscription CLV”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Subscription CLV",
  intro: "What a subscriber is worth, from revenue, margin and churn.",
  forms: { figures: "Figures per period" },
  inputs: {
    revenue: { label: "Revenue per account", help: "per period" },
    margin: { label: "Gross margin", help: "after hosting, support and payment fees" },
    "churn-rate": { label: "Churn rate", help: "share of customers lost per period" },
    "expansion-rate": { label: "Expansion rate", help: "growth of the accounts that stay, per period" },
    "acquisition-cost": { label: "Customer acquisition cost" },
  },
  conventions: {
    value: {
      label: "Value measured as",
      help: "Revenue flatters; margin is what you keep.",
      choices: { margin: "Margin", revenue: "Revenue" },
    },
    period: { label: "Period", choices: { month: "Month", year: "Year" } },
  },
  outputs: { clv: "Customer Lifetime Value" },
};
