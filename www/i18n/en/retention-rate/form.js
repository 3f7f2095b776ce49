/** English: the form of “Retention and churn rate”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Retention and churn rate",
  intro: "How many customers stayed over a period, how many left, and what that means over a year.",
  forms: { customers: "Customer counts", rate: "Known retention rate" },
  inputs: {
    start: { label: "Customers at the start" },
    end: { label: "Customers at the end", help: "including new ones" },
    new: { label: "New customers", help: "won during the period and still customers at its end" },
    "known-retention": { label: "Retention rate" },
  },
  conventions: {
    period: {
      label: "The figures cover",
      choices: { month: "A month", quarter: "A quarter", year: "A year" },
    },
    "churn-base": {
      label: "Churn is measured against",
      help: "Customers at the start is the usual choice.",
      choices: {
        start: "Customers at the start",
        average: "Average of start and end",
        exposed: "Customers at the start plus new ones",
      },
    },
  },
  outputs: { retention: "Retention rate" },
};
