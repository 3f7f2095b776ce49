/** English: the page of “Retention and churn rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Retention rate and churn rate calculator",
  description:
    "Calculate retention and churn from customers at the start, at the end and new ones, with confidence interval, monthly and yearly rates and lifetime.",
  about: [
    "Of the customers you had at the start of a period, how many are still customers at its end? That share is the retention rate; the rest is churn. New customers do not count, because they would hide the losses.",
    "The calculator converts monthly rates to yearly ones and back by compounding, and draws how many of 100 customers remain over two years.",
  ],
  pitfalls: [
    "Multiplying monthly churn by twelve. 5% a month is 46% a year, not 60%.",
    "Counting new customers among those who stayed. Retention then comes out too high, even above 100%.",
    "Comparing churn measured against customers at the start with churn measured against the average.",
    "Assuming everyone leaves at the same rate. New customers leave faster than long-standing ones.",
  ],
  example:
    "500 customers at the start, 510 at the end, 35 of them new: 475 stayed. The retention rate is 95%. Churn is 5% a month, which is 46% a year and a lifetime of 20 months.",
};
