/** English: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Cost of a lost customer",
  intro: "What losing a customer costs: lost purchases, a replacement, and word of mouth.",
  forms: { figures: "Basic figures" },
  inputs: {
    "order-value": { label: "Average order value" },
    "orders-per-year": { label: "Orders per customer" },
    margin: { label: "Gross margin", help: "what is left of a sale after its direct costs" },
    "years-lost": { label: "Time the customer would have stayed" },
    "discount-rate": { label: "Discount rate", help: "how much less money is worth for each year you wait" },
    "replacement-cost": { label: "Cost of winning a replacement" },
    "people-told": { label: "People the customer tells" },
    "put-off": { label: "Share put off by it", help: "would otherwise have become customers" },
    "prospect-value": { label: "Value of each customer put off" },
    "customers-lost": { label: "Customers lost in a year" },
  },
  rows: { costs: { 0: "Lost margin", 1: "Replacement", 2: "Word of mouth" } },
  conventions: {
    replacement: {
      label: "Costs counted",
      help: "The value of a replacement is never added: you could have won that customer anyway.",
      choices: {
        "lost-and-replaced": "Loss and replacement",
        "lost-only": "The loss only",
        "replaced-only": "The replacement only",
      },
    },
    payments: { label: "Payments arrive", choices: { "mid-year": "Mid-year", "year-end": "At year end" } },
  },
  outputs: { cost: "Cost of one lost customer" },
};
