/** English: the page of “Revenue retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Revenue retention calculator: NRR and GRR",
  description:
    "Calculate net and gross revenue retention from starting revenue, churn, contraction and expansion, per month, quarter or year.",
  about: [
    "Counting customers treats the largest and the smallest alike. Revenue retention asks instead what has become of the money: gross retention counts only losses and never exceeds 100%; net retention adds what customers bought on top.",
    "Net retention above 100% means that the business would grow without a single new customer.",
  ],
  pitfalls: [
    "Counting revenue from new customers as expansion. Only customers who were there at the start count.",
    "Reporting only net retention. A few growing customers may hide that many leave.",
    "Comparing a monthly figure with a yearly one. 99% a month are less than 89% a year.",
    "Counting one-off sales as recurring revenue.",
  ],
  example:
    "Of 100,000 recurring revenue, 2,000 leave with customers and 1,000 to smaller plans: gross retention is 97%. With 3,500 from larger plans net retention is 100.5%.",
};
