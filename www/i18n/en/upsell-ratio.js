/** Upsell ratio, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const upsellRatio = {
  name: "Upsell ratio",
  intro: "How many customers buy more than one kind of product.",
  forms: { customers: "Counts" },
  inputs: {
    "one-kind": { label: "Customers of one kind of product" },
    "several-kinds": { label: "Customers of several kinds" },
    offered: { label: "Offers made", help: "for counting accepted offers" },
    accepted: { label: "Offers accepted" },
  },
  rows: { groups: { 0: "The rest", 1: "Counted" } },
  conventions: {
    upsell: {
      label: "Compared with",
      help: "The ratio compares with customers of one kind, the share with all customers.",
      choices: { ratio: "Customers of one kind", share: "All customers", acceptance: "Offers made" },
    },
  },
  outputs: {
    "upsell-ratio": "Upsell ratio",
    counted: "Counted",
    "out-of": "Out of",
    group: "Group",
    count: "Number",
  },
  picture: (f, v) => `Two bars: ${f.count(v.counted)} counted, beside the rest.`,
  warnings: { "few-customers": () => "Fewer than 30: a few more or fewer can change the figure a lot." },
  refusals: {
    "nobody-bought-one-kind": "Every customer bought several kinds, so there is no one to compare with. Choose the share of all customers.",
  },
  verdicts: {
    ratio: (f, v) => `For every 100 customers of one kind of product, ${f.round(100 * v["upsell-ratio"])} buy several kinds.`,
    share: (f, v) => `${f.count(v.counted)} of ${f.count(v["out-of"])} customers buy several kinds of product.`,
    acceptance: (f, v) => `${f.count(v.counted)} of ${f.count(v["out-of"])} offers were accepted.`,
  },
};

export const page = {
  title: "Upsell ratio calculator",
  description: "Calculate how many customers buy more than one kind of product: as a ratio, as a share of all customers, or as accepted offers.",
  about: [
    "A customer who buys a second kind of product trusts you with more than one need. The upsell ratio divides the customers who bought several kinds by those who bought only one.",
    "The same name is used for three figures: that ratio, the share of all customers, and the share of offers accepted. The calculator names the one it shows and gives the others beside it.",
  ],
  pitfalls: [
    "Comparing a ratio with a share. 20 of 100 customers are a share of 20%, but a ratio of 25%.",
    "Calling colours or sizes kinds of product. Decide once what a kind is, and keep to it.",
    "Counting accepted offers while forgetting those who would have bought anyway.",
  ],
  example: "Of 100 customers, 20 bought several kinds of product and 80 only one. The upsell ratio is 20 ÷ 80 = 25%; the share of all customers is 20%.",
};
