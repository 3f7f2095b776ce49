/** English: the form of “CLV from retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV from retention",
  intro: "What a customer is worth if they stay from one period to the next with a known probability.",
  forms: { endless: "Unlimited", horizon: "Up to a horizon" },
  inputs: {
    margin: { label: "Margin per customer per period", help: "after the cost of goods and of keeping the customer" },
    "retention-rate": { label: "Retention rate", help: "share of customers who stay from one period to the next" },
    "discount-rate": { label: "Discount rate", help: "for the same period as margin and retention" },
    horizon: { label: "Periods counted" },
    "acquisition-cost": { label: "Customer acquisition cost" },
  },
  conventions: {
    timing: {
      label: "The first margin",
      help: "Later: after one period, from those who stayed. Now: from every customer won.",
      choices: { "first-margin-later": "Comes later", "first-margin-now": "Comes now" },
    },
  },
  outputs: { clv: "Customer Lifetime Value" },
};
