/** English: the form of “Wallet Allocation Rule”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wallet Allocation Rule",
  intro: "The share of wallet to expect, given your rank among the brands a customer uses.",
  forms: { rank: "Your rank", scores: "Scores of the brands", customers: "Many customers" },
  inputs: {
    rank: { label: "Your rank", help: "1 is the favourite; 1.5 if you share first place with another brand" },
    brands: { label: "Brands used", help: "including yours" },
    scores: {
      label: "The customer’s scores",
      help: "yours first, then every other brand used; paste them in one row",
    },
    score: { label: "Score" },
    ranks: { label: "Customers", help: "one row each; paste two columns from a spreadsheet" },
  },
  conventions: {},
  outputs: { share: "Expected share of wallet" },
};
