/** English: the page of “Acquisition versus retention cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer acquisition versus retention cost",
  description:
    "Compare the cost of winning a customer with the cost of saving one, find the break-even, and see what a budget buys on either side.",
  about: [
    "Everyone has heard that winning a customer costs five times as much as keeping one. Whether that is true for you depends on how many customers your spending really saves.",
    "A saved customer is one who would have left without the spending. Dividing by saved customers, not by everyone who stayed, gives a figure you can compare with the cost of winning.",
  ],
  pitfalls: [
    "Dividing retention spending by all customers who stayed.",
    "Guessing who would have stayed. A small control group that gets nothing tells you.",
    "Comparing costs alone. A saved customer is often worth more than a new one, but not always.",
  ],
  example:
    "Winning 100 customers costs 10,000, or 100 each. Spending 2,000 on 1,000 customers raises retention from 50% to 58% and saves 80 customers: 25 each, a quarter of the cost of winning one. Per customer kept, it would look like 3.45, or 29 times cheaper.",
};
