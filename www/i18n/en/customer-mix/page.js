/** English: the page of “Customer mix”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "One-time versus regular customers calculator",
  description:
    "Compare one-time customers with regulars: shares of customers and revenue, revenue per head, and what winning some of them over adds.",
  about: [
    "Revenue from regulars comes back by itself; revenue from one-time customers has to be won again every year. The mix of the two tells how firmly a business stands.",
    "The calculator shows what each group brings per head, and what a year gains if a few in a hundred one-time customers become regulars.",
  ],
  pitfalls: [
    "Comparing revenue of different periods: both must be of the same year.",
    "Expecting that those won over spend like the regulars you have. They were not drawn by themselves.",
    "Calling somebody one-time who bought for the first time last week.",
    "Adding a regular’s whole revenue as gain, though the first purchase was made anyway.",
  ],
  example:
    "80 one-time customers bring 2,000, 20 regulars 8,000. A fifth of the customers carries 80% of the revenue; winning over a tenth of the others would add 8 · (400 − 25) = 3,000 a year.",
};
