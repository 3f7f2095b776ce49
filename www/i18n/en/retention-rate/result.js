/** English: the result of “Retention and churn rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    churn: "Churn rate",
    "churn-low": "Lower end of the churn rate",
    "churn-high": "Upper end of the churn rate",
    stayed: "Customers who stayed",
    lost: "Customers lost",
    base: "Customers it is measured against",
    months: "Length of the period",
    "monthly-retention": "Monthly retention rate",
    "monthly-churn": "Monthly churn rate",
    "yearly-retention": "Yearly retention rate",
    "yearly-churn": "Yearly churn rate",
    lifetime: "Expected lifetime of a customer",
    month: "Month",
    remaining: "Still there",
  },
  picture: (f, v) =>
    `A falling line over two years: at this rate ${f.share(v["yearly-retention"])} of the customers are still there after one year.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: one more or fewer who leaves changes the rate a lot.",
    "not-times-twelve": (f, value) =>
      `Multiplying the churn rate up to a year would give ${f.share(value)}. That is too much: those who have left cannot leave again. The yearly rate here is compounded.`,
    "nobody-left": () => "Nobody left, so a lifetime cannot be told from these figures. Look at a longer period.",
    "nobody-stayed": () => "Nobody stayed. Check the figures: new customers are part of those at the end.",
  },
  refusals: {
    "more-stayed-than-started":
      "More customers would have stayed than there were at the start. Count the new ones among those at the end.",
    "more-lost-than-average":
      "More customers left than there were on average. Measure churn against the customers at the start.",
  },
  verdicts: {
    customers: (f, v) =>
      v.months === 12
        ? `${f.share(v.retention)} of the customers stayed and ${f.share(v.churn)} left within the year. The true retention very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`
        : `${f.share(v.retention)} of the customers stayed and ${f.share(v.churn)} left. At this rate ${f.share(v["yearly-churn"])} leave within a year.`,
    rate: (f, v) =>
      `At this rate ${f.share(v["yearly-retention"])} of the customers are still there after a year and ${f.share(v["yearly-churn"])} have left.`,
  },
};
