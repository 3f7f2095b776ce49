/** English: the page of “Customer mix”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "One-time versus regular customers calculator",
  description:
    "Compare one-time customers with regulars: shares of customers and revenue, revenue per customer, and the gain from winning some of them over.",
  about: [
    "Revenue from regulars tends to recur; revenue from one-time customers must be won again every year. The mix of the two shows how stable a business is.",
    "The calculator shows the revenue per customer in each group, and what you would gain in a year if some one-time customers became regulars.",
  ],
  pitfalls: [
    "Comparing revenue from different periods: both must cover the same year.",
    "Expecting new regulars to spend like your existing ones. Those became regulars without being persuaded.",
    "Calling someone a one-time customer who first bought last week.",
    "Counting all revenue from a new regular as a gain, although the first purchase would have been made anyway.",
  ],
  example:
    "80 one-time customers bring in 2,000, 20 regulars 8,000. A fifth of customers accounts for 80% of revenue; winning over a tenth of the others would add 8 · (400 − 25) = 3,000 a year.",
};
