/** English: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Share of wallet",
  intro: "How much of your customers’ spending in your category goes to you.",
  forms: { one: "One customer, or totals", list: "A list of customers" },
  inputs: {
    spend: { label: "Spent with you" },
    "category-spend": {
      label: "Total spent in the category",
      help: "with you and with others, in the same period",
    },
    customers: { label: "Customers", help: "one row each; paste two columns from a spreadsheet" },
  },
  conventions: {
    average: {
      label: "Average for a list",
      help: "Together, large customers count more. The mean counts every customer equally.",
      choices: { sums: "All customers together", mean: "Mean of the shares" },
    },
  },
  outputs: { share: "Share of wallet" },
};
