/** English: the form of “Wallet Allocation Rule”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wallet Allocation Rule",
  intro: "The share of wallet that your rank among the brands a customer uses lets you expect.",
  forms: { rank: "Your rank", scores: "Scores of the brands", customers: "Many customers" },
  inputs: {
    rank: { label: "Your rank", help: "1 is the favourite; 1.5 if you share first place with another" },
    brands: { label: "Brands used", help: "yours included" },
    scores: {
      label: "Scores the customer gives",
      help: "yours first, then those of every other brand used; paste them in a row",
    },
    score: { label: "Score" },
    ranks: { label: "Customers", help: "one row each; paste two columns from a spreadsheet" },
  },
  conventions: {},
  outputs: { share: "Expected share of wallet" },
};
