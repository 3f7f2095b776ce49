/** English: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Retention projection",
  intro: "How many customers of a cohort will still be there, and why a constant churn rate says too few.",
  forms: { cohort: "One cohort" },
  inputs: {
    survivors: {
      label: "Customers left",
      help: "of customers who joined at the same time: how many at the start, after one period, after two …",
    },
    horizon: { label: "Project up to period" },
    "discount-rate": { label: "Discount rate", help: "per period; what later money is worth less" },
  },
  conventions: {},
  outputs: { survival: "Still there" },
};
