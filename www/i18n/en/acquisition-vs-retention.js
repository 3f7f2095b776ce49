/** Winning beside keeping, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const acquisitionVsRetention = {
  name: "Winning or keeping customers",
  intro: "Is it cheaper to win a customer or to keep one? With your figures instead of folklore.",
  forms: { figures: "Your figures", preset: "A rule of thumb" },
  inputs: {
    "acquisition-spend": { label: "Spending on winning customers" },
    "new-customers": { label: "Customers won by it" },
    "retention-spend": { label: "Spending on keeping customers" },
    customers: { label: "Customers it is spent on" },
    "retention-with": { label: "Share who stay with it" },
    "retention-without": { label: "Share who would stay without it", help: "from a control group, or the time before" },
    "acquisition-cost": { label: "Cost of winning a customer" },
    times: { label: "Winning costs so many times more", help: "folklore says 5 or 6" },
    budget: { label: "A budget to spend" },
  },
  rows: { sides: { 0: "Winning one", 1: "Keeping one" } },
  conventions: {
    keeping: {
      label: "Keeping costs, per",
      help: "Most customers would have stayed anyway. Only those saved are the spending’s merit.",
      choices: { "per-saved": "Customer saved", "per-kept": "Customer kept" },
    },
  },
  outputs: {
    "cost-ratio": "Winning costs so many times more",
    "winning-cost": "Cost of winning one customer",
    "keeping-cost": "Cost of keeping one customer",
    saved: "Customers saved",
    kept: "Customers kept in all",
    "break-even-saved": "Customers to save to break even",
    "break-even-retention": "Share who must stay to break even",
    "budget-wins": "The budget wins",
    "budget-keeps": "The budget keeps",
    side: "Side",
    cost: "Cost",
  },
  picture: (f, v) => `Two bars: winning a customer costs ${f.money(v["winning-cost"])}, keeping one ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () => "This divides by everybody who stayed, most of whom would have stayed anyway. Keeping looks far cheaper than it is.",
    folklore: () => "That winning costs five or six times as much as keeping is repeated everywhere and measured almost nowhere. Use your own figures when you can.",
    "costs-too-much": () => "Even if everybody stayed, keeping would cost more per customer than winning new ones.",
  },
  refusals: {
    "nobody-saved": "As many stay without the spending as with it: it saves nobody, so a saved customer has no cost.",
    "nobody-kept": "Nobody stays, so a kept customer has no cost.",
    "keeping-costs-nothing": "Keeping costs nothing here, so there is nothing to compare. Enter what is spent.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Keeping a customer costs ${f.money(v["keeping-cost"])}, winning one ${f.money(v["winning-cost"])}: ${f.number(Math.round(10 * v["cost-ratio"]) / 10)} times as much.`,
    "winning-cheaper": (f, v) => `Here winning is cheaper: ${f.money(v["winning-cost"])} for a new customer, ${f.money(v["keeping-cost"])} for one kept.`,
  },
};

export const page = {
  title: "Customer acquisition versus retention cost",
  description: "Compare the cost of winning a customer with the cost of saving one, find the break-even, and see what a budget buys on either side.",
  about: [
    "Everybody has heard that winning a customer costs five times as much as keeping one. Whether it is so for you depends on how many customers your spending really saves.",
    "A customer is saved who would have left without the spending. Dividing by those, not by all who stayed, gives a figure that can be compared with the cost of winning.",
  ],
  pitfalls: [
    "Dividing retention spending by all customers who stayed.",
    "Guessing who would have stayed. A small control group that gets nothing answers it.",
    "Comparing costs alone. A saved customer is often worth more than a new one, but not always.",
  ],
  example: "Winning 100 customers cost 10,000: 100 each. Spending 2,000 on 1,000 customers raises retention from 50% to 58% and saves 80: 25 each, a quarter. Per customer kept it would look like 3.45, or 29 times cheaper.",
};
