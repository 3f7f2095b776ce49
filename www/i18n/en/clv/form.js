/** English: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer Lifetime Value",
  abbreviation: "CLV",
  intro: "The total value of a customer over the time they stay with you.",
  forms: { figures: "Basic figures" },
  inputs: {
    "order-value": { label: "Average order value" },
    "orders-per-year": { label: "Orders per customer" },
    lifespan: { label: "Customer lifespan", help: "how long a customer keeps buying" },
    margin: { label: "Gross margin", help: "what is left of a sale after its direct costs" },
    "discount-rate": { label: "Discount rate", help: "how much less money is worth for each year you wait" },
    "acquisition-cost": { label: "Customer acquisition cost" },
  },
  conventions: {
    value: {
      label: "Value measured as",
      help: "Revenue flatters; margin is what you keep; discounting gives later money less weight.",
      choices: { revenue: "Revenue", margin: "Margin", discounted: "Discounted margin" },
    },
    payments: {
      label: "Payments arrive",
      choices: { "mid-year": "Mid-year", "year-end": "At year end" },
    },
  },
  outputs: { clv: "Customer Lifetime Value" },
};
