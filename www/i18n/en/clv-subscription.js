/** CLV of a subscription, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const clvSubscription = {
  name: "CLV of a subscription",
  intro: "What a subscriber is worth, from revenue, margin and churn.",
  forms: { figures: "Figures per period" },
  inputs: {
    revenue: { label: "Revenue per account", help: "per period" },
    margin: { label: "Gross margin", help: "after hosting, support and payment fees" },
    "churn-rate": { label: "Churn", help: "share of customers lost per period" },
    "expansion-rate": { label: "Expansion", help: "how fast the accounts that stay grow, per period" },
    "acquisition-cost": { label: "Cost of winning a customer" },
  },
  conventions: {
    value: { label: "Value counts", help: "Revenue flatters; margin is what you keep.", choices: { margin: "Margin", revenue: "Revenue" } },
    period: { label: "Period", choices: { month: "Month", year: "Year" } },
  },
  outputs: {
    clv: "Customer Lifetime Value",
    earnings: "Earned per account and period",
    lifetime: "Expected lifetime",
    "lifetime-years": "Expected lifetime in years",
    "yearly-churn": "Churn in a year",
    "clv-without-expansion": "Value without expansion",
    "net-clv": "Value after acquisition cost",
    "clv-to-cost": "Value per unit of acquisition cost",
    payback: "Earned back in period",
    period: "Period",
    survival: "Still there",
    expected: "Expected in the period",
    total: "Running value",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `A line: the subscriber’s value adding up over the periods towards ${f.money(v.clv)}.`
      : `A line: the subscriber’s value adding up over the periods towards ${f.money(v.clv)}; the cost of winning the customer is earned back after ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () => "This is revenue, not profit. Spend against it only after choosing margin.",
    "yearly-churn-per-month": () => "More than 15% lost every month: is this the churn of a year? Revenue and churn must be of the same period.",
    "monthly-churn-per-year": () => "Less than 3% lost in a whole year: is this the churn of a month? Revenue and churn must be of the same period.",
    "never-pays-back": () => "Winning this customer costs more than the customer ever brings in.",
  },
  refusals: {
    "no-churn": "Without churn nobody ever leaves and the value has no limit. Enter the share of customers lost per period.",
    "growth-reaches-churn": "Accounts grow at least as fast as customers leave, so the value has no limit. Growth like that does not last; enter an expansion below the churn.",
  },
  verdicts: {
    worth: (f, v) => `A subscriber stays ${f.unit(v.lifetime, "periods")} on average and is worth ${f.money(v.clv)}.`,
    "pays-back": (f, v) => `A subscriber stays ${f.unit(v.lifetime, "periods")} on average and is worth ${f.money(v.clv)}, ${f.money(v["net-clv"])} more than winning one costs.`,
    loses: (f, v) => `A subscriber is worth ${f.money(v.clv)}, ${f.money(-v["net-clv"])} less than winning one costs.`,
  },
};

export const page = {
  title: "Subscription LTV calculator from churn",
  description: "Calculate the lifetime value of a subscriber from revenue per account, gross margin, churn and expansion, with payback and time units checked.",
  about: [
    "A subscriber who leaves with the same probability in every period stays 1 ÷ churn periods on average. Revenue per account times gross margin, divided by churn, is what such a subscriber is worth.",
    "Accounts that grow count as lower churn, up to a point: once they grow as fast as customers leave, the formula has no answer, and the calculator says so instead of inventing one.",
  ],
  pitfalls: [
    "Leaving out the margin. This is the most common mistake with subscriptions, and at 60% margin it overstates the value by two thirds.",
    "Dividing monthly revenue by yearly churn, or multiplying monthly churn by twelve. 4% a month are 38.7% a year, not 48%.",
    "Churn from a young company: the first months say little about the fifth year.",
    "Constant churn. Early customers leave faster than late ones, so the average misleads both ways.",
  ],
  example: "An account pays 50 a month at a margin of 80%; 5% leave every month and the rest grow by 1%. The value is 40 ÷ (0.05 − 0.01) = 1,000; without growth it would be 800.",
};
