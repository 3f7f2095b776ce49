/** English: the page of “Customer Lifetime Value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer lifetime value calculator",
  description:
    "Calculate customer lifetime value from order value, frequency and lifespan: as revenue, as margin, or discounted to today’s money.",
  about: [
    "Customer Lifetime Value answers what a customer is worth to you over the whole time they keep buying. It is the ceiling for what winning or keeping a customer may cost.",
    "The figure depends on what is counted. Revenue is the easiest and the most flattering; margin is what you keep; discounting weighs the money of later years less. The calculator shows which it uses and what the others would give.",
  ],
  pitfalls: [
    "Spending against revenue. Only the margin can pay for advertising.",
    "Mixing time units: orders per year with a lifespan in months multiplies the value by twelve.",
    "Taking the average for the customer in front of you. A few regulars carry most of the value; look at their distribution in an order file.",
    "Very long lifespans. Beyond a few years the market changes more than the customer does.",
  ],
  example:
    "An average order of 100, four orders a year and a lifespan of three years are 1,200 of revenue; at a gross margin of 60% the customer leaves 720.",
};
