/** Customer acquisition cost, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const acquisitionCost = {
  name: "Customer acquisition cost",
  abbreviation: "CAC",
  intro: "What winning one new customer costs, beside what the customer is worth.",
  forms: { figures: "A period in figures" },
  inputs: {
    spend: { label: "Spending on advertising and sales" },
    overhead: { label: "Salaries, agencies and tools for it" },
    "new-customers": { label: "New customers", help: "in the same period" },
    "organic-customers": { label: "… who came by themselves", help: "without being advertised to" },
    clv: { label: "Lifetime value of a customer", help: "in margin, not revenue" },
    "monthly-revenue": { label: "Monthly revenue per customer" },
    margin: { label: "Gross margin" },
  },
  conventions: {
    costs: { label: "Costs", help: "Media alone makes the cost look lower than it is.", choices: { "all-costs": "All", "media-only": "Advertising only" } },
    customers: {
      label: "Divided by",
      help: "Customers who came by themselves make paid channels look cheaper than they are.",
      choices: { "all-new": "All new customers", "paid-only": "Paid ones only" },
    },
  },
  outputs: {
    "acquisition-cost": "Cost of winning a customer",
    "counted-spend": "Costs counted",
    "counted-customers": "Customers counted",
    "clv-to-cost": "Lifetime value per unit of cost (LTV:CAC)",
    "net-clv": "Lifetime value after the cost",
    payback: "Time to earn the cost back",
    month: "Month",
    earned: "Margin earned",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "No picture yet: it needs the monthly revenue and margin of a customer."
      : `A line: the margin a customer earns month by month reaches the cost of winning the customer after ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Salaries, agencies and tools are left out. Decide with all costs.",
    "slow-payback": (f, value) => `It takes ${f.unit(value, "months")} to earn the cost back. More than twelve need a lot of cash while you grow.`,
    "growth-saved-on": () => "The lifetime value is more than eight times the cost. Perhaps you could afford to win more customers.",
    "revenue-is-not-profit": () => "At a margin of 100% the payback is counted in revenue, not profit.",
  },
  refusals: { "no-paid-customers": "All new customers came by themselves, so no paid customer has a cost. Divide by all new customers instead." },
  verdicts: {
    cost: (f, v) => `Winning one customer costs ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) => `Winning one customer costs ${f.money(v["acquisition-cost"])}, ${f.money(-v["net-clv"])} more than the customer is worth.`,
    thin: (f, v) =>
      `A customer is worth ${f.number(v["clv-to-cost"])} times what winning one costs. A rule of thumb wants three, to pay for everything else.`,
    healthy: (f, v) => `A customer is worth ${f.number(v["clv-to-cost"])} times what winning one costs, above the usual rule of thumb of three.`,
  },
};

export const page = {
  title: "Customer acquisition cost (CAC) calculator",
  description: "Calculate CAC with all costs or advertising only, for all or only paid customers, with LTV:CAC and the months to pay back.",
  about: [
    "Customer acquisition cost is what you spend on winning customers divided by the customers won. It only means something beside what a customer is worth, and beside the time it takes to earn it back.",
    "Two choices change it a lot: whether salaries and tools count, and whether customers who came by themselves are in the divisor. The calculator names both and shows the alternatives.",
  ],
  pitfalls: [
    "Leaving out the people. Advertising alone is often less than half of the cost.",
    "Comparing with a lifetime value in revenue.",
    "Spending of one month divided by customers of the same month, where a sale takes half a year.",
    "One average for all channels: the next customer usually costs more than the last.",
  ],
  example: "Advertising for 6,000 and 3,000 for people and tools win 90 customers, 30 of whom came by themselves. The cost is 100 per new customer and 150 per paid one; at 20 a month and 50% margin 100 is earned back in ten months.",
};
