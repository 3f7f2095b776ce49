/** English: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Share of wallet",
  intro: "How much of what your customers spend on things you sell, they spend with you.",
  forms: { one: "One customer, or totals", list: "A list of customers" },
  inputs: {
    spend: { label: "Spent with you" },
    "category-spend": {
      label: "Spent altogether",
      help: "in the category, with you and with others, in the same time",
    },
    customers: { label: "Customers", help: "one row each; paste two columns from a spreadsheet" },
  },
  conventions: {
    average: {
      label: "Average of a list",
      help: "Together, large customers weigh more. The mean counts every customer alike.",
      choices: { sums: "All customers together", mean: "Mean of the shares" },
    },
  },
  outputs: { share: "Share of wallet" },
};
