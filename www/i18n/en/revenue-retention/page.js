/** English: the page of “Revenue retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Revenue retention calculator: NRR and GRR",
  description:
    "Calculate net and gross revenue retention from starting revenue, churn, contraction and expansion, per month, quarter or year.",
  about: [
    "Counting customers treats the largest and the smallest alike. Revenue retention follows the money instead: gross retention counts only losses and never exceeds 100%; net retention adds expansion.",
    "Net retention above 100% means the business would grow without a single new customer.",
  ],
  pitfalls: [
    "Counting revenue from new customers as expansion. Only customers who were there at the start count.",
    "Reporting only net retention. A few growing customers can hide that many are leaving.",
    "Comparing a monthly figure with a yearly one. 99% a month is less than 89% a year.",
    "Counting one-off sales as recurring revenue.",
  ],
  example:
    "Of 100,000 in recurring revenue, 2,000 is lost to churn and 1,000 to contraction: gross retention is 97%. With 3,500 from expansion, net retention is 100.5%.",
};
