/** English: the result of “Retention and churn rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    churn: "Churn rate",
    "churn-low": "Lower bound of the churn rate",
    "churn-high": "Upper bound of the churn rate",
    stayed: "Customers who stayed",
    lost: "Customers lost",
    base: "Customers churn is measured against",
    months: "Length of the period",
    "monthly-retention": "Monthly retention rate",
    "monthly-churn": "Monthly churn rate",
    "yearly-retention": "Yearly retention rate",
    "yearly-churn": "Yearly churn rate",
    lifetime: "Expected customer lifetime",
    month: "Month",
    remaining: "Customers remaining",
  },
  picture: (f, v) =>
    `A falling line over two years: at this rate, ${f.share(v["yearly-retention"])} of customers remain after one year.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: one more or one fewer leaving changes the rate a lot.",
    "not-times-twelve": (f, value) =>
      `Multiplying churn up to a year would give ${f.share(value)}. That is too high, because customers who have left cannot leave again. The yearly rate here is compounded.`,
    "nobody-left": () => "Nobody left, so these figures cannot give a lifetime. Use a longer period.",
    "nobody-stayed": () => "Nobody stayed. Check the figures: customers at the end include the new ones.",
  },
  refusals: {
    "more-stayed-than-started":
      "Customers at the end minus new customers exceeds the number at the start. Check all three.",
    "more-lost-than-average":
      "More customers left than there were on average. Measure churn against customers at the start.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `${f.share(v.retention)} of customers stayed and ${f.share(v.churn)} left within the year. The true retention rate is very likely between ${f.share(v.low)} and ${f.share(v.high)}.`
        : `${f.share(v.retention)} of customers stayed and ${f.share(v.churn)} left. At this rate, ${f.share(v["yearly-churn"])} leave within a year.`,
    rate: (f, v) =>
      `At this rate, ${f.share(v["yearly-retention"])} of customers remain after a year and ${f.share(v["yearly-churn"])} have left.`,
  },
};
