/** English: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Retention projection",
  intro: "How many customers of a cohort will remain, and why a constant churn rate predicts too few.",
  forms: { cohort: "One cohort" },
  inputs: {
    survivors: {
      label: "Customers remaining",
      help: "for customers who joined at the same time: the number at the start, after one period, after two, and so on",
    },
    horizon: { label: "Forecast horizon" },
    "discount-rate": { label: "Discount rate", help: "how much less money is worth for each period you wait" },
  },
  conventions: {
    model: {
      label: "A customer’s own churn risk",
      help: "Stays the same: the shifted beta-geometric model. Changes with tenure: the beta-discrete-Weibull model, which needs at least four counts.",
      choices: { same: "Stays the same", changing: "Changes with tenure" },
    },
  },
  outputs: { survival: "Customers remaining" },
};
