/** English: the page of “Upsell ratio”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Upsell ratio calculator",
  description:
    "Calculate how many customers buy more than one product type: as a ratio, as a share of all customers, or as accepted offers.",
  about: [
    "A customer who buys a second type of product trusts you with more than one need. The upsell ratio divides the customers who bought several product types by those who bought only one. Strictly speaking, it measures cross-selling.",
    "Three figures share this name: the ratio, the share of all customers, and the share of offers accepted. The calculator names the one it shows and gives the others beside it.",
  ],
  pitfalls: [
    "Comparing a ratio with a share. 20 of 100 customers are a share of 20%, but a ratio of 25%.",
    "Counting colours or sizes as product types. Decide once what a type is, and keep to it.",
    "Counting accepted offers but ignoring customers who would have bought anyway.",
  ],
  example:
    "Of 100 customers, 20 bought several product types and 80 only one. The upsell ratio is 20 ÷ 80 = 25%; the share of all customers is 20%.",
};
