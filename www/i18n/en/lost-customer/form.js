/** English: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Cost of a lost customer",
  intro: "What it costs when one customer leaves: purchases not made, a replacement, and what is said.",
  forms: { figures: "Everyday figures" },
  inputs: {
    "order-value": { label: "Average order value" },
    "orders-per-year": { label: "Orders per customer" },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "years-lost": { label: "Time the customer would have stayed" },
    "discount-rate": { label: "Discount rate", help: "yearly; what later money is worth less" },
    "replacement-cost": { label: "Cost of winning a replacement" },
    "people-told": { label: "People the customer tells" },
    "put-off": { label: "… of whom do not become customers", help: "share who otherwise would have" },
    "prospect-value": { label: "Value of each of them" },
    "customers-lost": { label: "Customers lost in a year" },
  },
  rows: { costs: { 0: "Margin not earned", 1: "Replacement", 2: "Word of mouth" } },
  conventions: {
    replacement: {
      label: "Counts",
      help: "The value of a replacement is never added: it would have come without the loss as well.",
      choices: {
        "lost-and-replaced": "Loss and replacement",
        "lost-only": "The loss only",
        "replaced-only": "The replacement only",
      },
    },
    payments: { label: "Payments arrive", choices: { "mid-year": "Mid-year", "year-end": "At the year’s end" } },
  },
  outputs: { cost: "Cost of one lost customer" },
};
