/** English: the page of “Subscription CLV”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Subscription LTV calculator from churn",
  description:
    "Calculate the lifetime value of a subscriber from revenue per account, gross margin, churn and expansion, with the payback period and a check of time units.",
  about: [
    "A subscriber who leaves with the same probability in every period stays 1 ÷ churn rate periods on average. Such a subscriber is worth revenue per account times gross margin, divided by the churn rate.",
    "Growing accounts act like lower churn, up to a point: once they grow as fast as customers leave, the formula has no answer, and the calculator says so instead of inventing one.",
  ],
  pitfalls: [
    "Leaving out the margin. This is the most common mistake with subscriptions: at a 60% margin it overstates the value by two thirds.",
    "Dividing monthly revenue by yearly churn, or multiplying monthly churn by twelve. 4% a month is 38.7% a year, not 48%.",
    "Using the churn rate of a young company. The first months say little about the fifth year.",
    "Assuming constant churn. Customers leave faster in their first months than later, so the average rate is too low for new customers and too high for long-standing ones.",
  ],
  example:
    "An account pays 50 a month at a margin of 80%; 5% leave every month and the rest grow by 1%. The value is 40 ÷ (0.05 − 0.01) = 1,000; without growth it would be 800.",
};
