/** Repurchase rate, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const repurchaseRate = {
  name: "Repurchase rate",
  intro: "How many of your customers bought again.",
  forms: { customers: "Two counts", purchases: "Customers by purchases" },
  inputs: {
    customers: { label: "Customers", help: "everyone who bought at least once in the window" },
    "repeat-customers": { label: "… who bought more than once", help: "orders on the same day are one purchase" },
    buyers: { label: "How many customers made this many purchases?" },
    count: { label: "Customers" },
    window: { label: "Over", help: "the time looked at" },
    "usual-gap": { label: "Usual time between purchases" },
  },
  rows: { buyers: { 1: "One", 2: "Two", 3: "Three", 4: "Four", 5: "Five or more" } },
  conventions: {},
  outputs: {
    "repurchase-rate": "Repurchase rate",
    margin: "Margin of error (±)",
    all: "Customers",
    repeat: "Customers who bought again",
    "one-time": "Customers who bought once",
    "customers-for-five": "Customers needed for ±5 points",
    purchase: "Purchase number",
    customers: "Customers who made it",
    "went-on": "Of those before",
  },
  picture: (f, v) =>
    `A bar filled to ${f.share(v["repurchase-rate"])}, with an interval from ${f.share(v.low)} to ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Fewer than 30 customers: a few more or fewer can change the rate a lot.",
    "short-window": () =>
      "The window is shorter than two usual gaps between purchases. Many customers have not had the time to return, so the rate is too low.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `With ${f.count(v.all)} customers the true rate may be anywhere from ${f.share(v.low)} to ${f.share(v.high)}; about ${f.count(v["customers-for-five"])} customers would narrow it to ±5 points.`,
    narrow: (f, v) =>
      `${f.count(v.repeat)} of ${f.count(v.all)} customers came back; the true rate very likely lies between ${f.share(v.low)} and ${f.share(v.high)}.`,
  },
};

export const page = {
  title: "Repurchase rate calculator",
  description: "Calculate the share of customers who bought again, with its interval, from two counts or from customers by number of purchases.",
  about: [
    "The repurchase rate is the number of customers with more than one purchase divided by all customers, over a stated window. It is the simplest sign of loyalty there is: somebody came back and paid again.",
    "Orders on the same day count as one purchase: a forgotten item is not loyalty. With customers by number of purchases you also see how the chance of another purchase grows with every one made.",
  ],
  pitfalls: [
    "Comparing with a shop system’s “returning customer rate”: that one counts whoever has ever bought before, among those who bought in the period.",
    "Dividing by all contacts or visitors. Those who never bought cannot buy again.",
    "A window shorter than customers’ rhythm. If people buy every six months, a quarter shows almost no one.",
    "Leaving out when the customers came: those who joined last week have had no chance yet.",
  ],
  example:
    "A shop had 26 customers in a year, 8 of whom bought more than once. The repurchase rate is 8 ÷ 26 = 30.77%; with so few customers the true rate may lie anywhere from 16.5% to 50%.",
};
