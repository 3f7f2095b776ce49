/** English: the page of “Retention and churn rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Retention rate and churn rate calculator",
  description:
    "Calculate retention and churn from customers at the start, at the end and new ones, with interval, monthly and yearly rates, and expected lifetime.",
  about: [
    "Of the customers you had at the start of a period, how many are still there at its end? That share is the retention rate; the rest is churn. New customers do not count: they hide the losses.",
    "The calculator turns a monthly rate into a yearly one and back by compounding, and draws what is left of a hundred customers over two years.",
  ],
  pitfalls: [
    "Multiplying monthly churn by twelve. Five percent a month are 46% a year, not 60%.",
    "Leaving new customers in the count of those who stayed. Retention then exceeds what is possible.",
    "Comparing churn measured against the start with churn measured against the average.",
    "Believing that everybody leaves at the same rate. Newcomers leave faster than old customers.",
  ],
  example:
    "500 customers at the start, 510 at the end, 35 of them new: 475 stayed. The retention rate is 95%, churn 5% a month, which is 46% a year and a lifetime of 20 months.",
};
