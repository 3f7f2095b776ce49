/** English: the page of “Customer Lifetime Value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer lifetime value calculator",
  description:
    "Calculate customer lifetime value from order value, frequency and lifespan: as revenue, as margin, or discounted to today’s money.",
  about: [
    "Customer lifetime value is what a customer is worth to you over the whole time they keep buying. It is the most you should spend on winning or keeping a customer.",
    "The figure depends on what you count. Revenue is the easiest and the most flattering; margin is what you keep; discounting gives money from later years less weight. The calculator shows which it uses and what the others give.",
  ],
  pitfalls: [
    "Setting budgets by revenue. Only margin can pay for advertising.",
    "Mixing time units: orders per year with a lifespan in months multiplies the value by twelve.",
    "Taking the average for any one customer. A few regulars account for most of the value; an order file shows the distribution.",
    "Assuming very long lifespans. Beyond a few years, the market changes more than the customer does.",
  ],
  example:
    "An average order of 100, four orders a year and a lifespan of three years give 1,200 of revenue; at a gross margin of 60%, the CLV is 720.",
};
