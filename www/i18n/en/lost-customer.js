/** What a lost customer costs, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const lostCustomer = {
  name: "Cost of a lost customer",
  intro: "What it costs when one customer leaves: purchases not made, a replacement, and what is said.",
  forms: { figures: "Everyday figures" },
  inputs: {
    "order-value": { label: "Average order value" },
    "orders-per-year": { label: "Orders per customer" },
    margin: { label: "Gross margin", help: "what is left of a sale after its own costs" },
    "years-lost": { label: "Time the customer would have stayed" },
    "discount-rate": { label: "Discount rate", help: "yearly; what later money is worth less" },
    "replacement-cost": { label: "Cost of winning a replacement" },
    "people-told": { label: "People the customer tells" },
    "put-off": { label: "… of whom do not become customers", help: "share who otherwise would have" },
    "prospect-value": { label: "Value of each of them" },
    "customers-lost": { label: "Customers lost in a year" },
  },
  rows: { costs: { 0: "Margin not earned", 1: "Replacement", 2: "Word of mouth" } },
  conventions: {
    replacement: {
      label: "Counts",
      help: "The value of a replacement is never added: it would have come without the loss as well.",
      choices: { "lost-and-replaced": "Loss and replacement", "lost-only": "The loss only", "replaced-only": "The replacement only" },
    },
    payments: { label: "Payments arrive", choices: { "mid-year": "Mid-year", "year-end": "At the year’s end" } },
  },
  outputs: {
    cost: "Cost of one lost customer",
    "yearly-margin": "Margin per year",
    "lost-margin": "Margin not earned, discounted",
    replacement: "Replacement",
    "word-of-mouth": "Word of mouth",
    "total-cost": "Cost of all lost in a year",
    item: "What",
    amount: "Amount",
    year: "Year",
    value: "In the year",
    discounted: "Discounted",
    total: "Running total",
  },
  picture: (f, v) =>
    `Three bars: ${f.money(v["lost-margin"])} of margin not earned, ${f.money(v.replacement)} for a replacement, ${f.money(v["word-of-mouth"])} by word of mouth.`,
  warnings: {
    "revenue-is-not-profit": () => "At a margin of 100% this is revenue, not profit.",
    "long-lifespan": () => "More than ten years is hard to foresee: products, prices and customers change.",
    "word-of-mouth-dominates": () => "Most of the cost is word of mouth, the least certain part. Check how many people are really put off.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Each customer who leaves costs ${f.money(v.cost)} in today’s money.` },
};

export const page = {
  title: "Cost of a lost customer calculator",
  description: "Calculate what losing a customer costs: the discounted margin of purchases not made, the cost of a replacement, and word of mouth, nothing counted twice.",
  about: [
    "A customer who leaves takes along all the purchases they would still have made. What counts is the margin on them, in today’s money. If the place is to be filled, winning a replacement costs as well, and an unhappy customer may keep others away.",
    "The replacement’s own purchases are not set against the loss: you could have won that customer without losing this one. Whoever sees it differently can choose to count only one of the two.",
  ],
  pitfalls: [
    "Counting revenue not earned instead of margin.",
    "Adding the value of the replacement, or subtracting it: counted twice either way.",
    "Large numbers of people told, taken from folklore. They easily dominate the result.",
    "Taking the average customer. Whoever leaves early was often worth less.",
  ],
  example: "A customer orders for 50 four times a year at a margin of 50% and would have stayed two and a half years. At 10% the margin lost is 222.37; with 40 for a replacement the loss is 262.37.",
};
