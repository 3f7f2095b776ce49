/** One-time customers and regulars, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const customerMix = {
  name: "Customer mix",
  intro: "One-time customers beside regulars: who carries your revenue.",
  forms: { groups: "Two groups" },
  inputs: {
    "one-time-customers": { label: "One-time customers", help: "in a year" },
    "one-time-revenue": { label: "Their revenue", help: "in that year" },
    "regular-customers": { label: "Regular customers", help: "two purchases or more" },
    "regular-revenue": { label: "Their revenue", help: "in that year" },
    conversion: { label: "One-time customers who become regulars", help: "what if so many of them came back?" },
  },
  optional: "What if …",
  rows: { mix: { 0: "One-time customers", 1: "Regulars" } },
  conventions: {
    gain: {
      label: "A new regular adds",
      help: "The first purchase would have been made anyway.",
      choices: { difference: "The difference", "on-top": "A regular’s whole revenue" },
    },
  },
  outputs: {
    "regular-revenue-share": "Revenue from regulars",
    "regular-share": "Regulars among customers",
    low: "Lower end of that share",
    high: "Upper end of that share",
    customers: "Customers",
    revenue: "Revenue",
    "revenue-per-one-time": "Revenue per one-time customer",
    "revenue-per-regular": "Revenue per regular",
    "worth-times": "One regular is worth so many one-time customers",
    converted: "Customers won over",
    "added-revenue": "Revenue added in a year",
    group: "Group",
  },
  picture: (f, v) =>
    `Two bars: regulars are ${f.share(v["regular-share"])} of the customers and bring ${f.share(v["regular-revenue-share"])} of the revenue.`,
  warnings: {
    "hopeful-conversion": () => "More than a quarter of one-time customers is a lot to win over. Plan with less.",
    "regulars-spend-less": () => "A regular brings less than a one-time customer here. Check that both revenues are of the same year.",
  },
  refusals: { "revenue-without-customers": "There is revenue but nobody who brings it. Enter how many customers there were." },
  verdicts: {
    "carried-by-regulars": (f, v) => `Regulars are ${f.share(v["regular-share"])} of your customers and bring ${f.share(v["regular-revenue-share"])} of the revenue: it is stable.`,
    "carried-by-one-time": (f, v) =>
      `Regulars bring ${f.share(v["regular-revenue-share"])} of the revenue; the rest has to be won anew every year.`,
  },
};

export const page = {
  title: "One-time versus regular customers calculator",
  description: "Compare one-time customers with regulars: shares of customers and revenue, revenue per head, and what winning some of them over adds.",
  about: [
    "Revenue from regulars comes back by itself; revenue from one-time customers has to be won again every year. The mix of the two tells how firmly a business stands.",
    "The calculator shows what each group brings per head, and what a year gains if a few in a hundred one-time customers become regulars.",
  ],
  pitfalls: [
    "Comparing revenue of different periods: both must be of the same year.",
    "Expecting that those won over spend like the regulars you have. They were not drawn by themselves.",
    "Calling somebody one-time who bought for the first time last week.",
    "Adding a regular’s whole revenue as gain, though the first purchase was made anyway.",
  ],
  example: "80 one-time customers bring 2,000, 20 regulars 8,000. A fifth of the customers carries 80% of the revenue; winning over a tenth of the others would add 8 · (400 − 25) = 3,000 a year.",
};
