/** English: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer Lifetime Value",
  abbreviation: "CLV",
  intro: "What a customer brings in over the whole time they stay with you.",
  forms: { figures: "Everyday figures" },
  inputs: {
    "order-value": { label: "Average order value" },
    "orders-per-year": { label: "Orders per customer" },
    lifespan: { label: "Customer lifespan", help: "how long a customer keeps buying" },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "discount-rate": { label: "Discount rate", help: "yearly; what later money is worth less" },
    "acquisition-cost": { label: "Cost of winning a customer" },
  },
  conventions: {
    value: {
      label: "Value counts",
      help: "Revenue flatters; margin is what you keep; discounting weighs later money less.",
      choices: { revenue: "Revenue", margin: "Margin", discounted: "Margin, discounted" },
    },
    payments: {
      label: "Payments arrive",
      choices: { "mid-year": "Mid-year", "year-end": "At the year’s end" },
    },
  },
  outputs: { clv: "Customer Lifetime Value" },
};
