/** English: share of wallet from a survey. */

import { plural } from "../../plural.js";

const forms = plural("en");

export const wallet = {
  title: "Share of wallet",
  choose: "Columns of spending",
  hint: "Choose what people spend in the category, and what they spend with you; or columns in which they rank brands.",
  roles: {
    total: "Spending in the category, everywhere",
    elsewhere: "Spending elsewhere",
    spend: "Spending with us",
    share: "Our share of the spending",
  },
  brands: "Ranks or scores of brands",
  ownBrand: "Our brand",
  order: "The columns hold",
  orders: { rank: "ranks, 1 is the best", score: "scores, the highest is the best" },
  period: "The amounts are per",
  periods: { week: "week", month: "month", quarter: "quarter", year: "year" },
  decimal: "Decimal mark",
  apply: "Show share of wallet",
  missing: {
    "needs-own":
      "One more column is needed: what people spend with you, or your share of their spending. Orders of the same people also work.",
    "needs-total": "One more column is needed: what people spend in the category in total, or elsewhere.",
    "needs-period": "To combine the amounts with the orders, choose their period.",
    "needs-longer-orders":
      "The orders are shorter than the period of the amounts. Add longer orders, or choose a shorter period.",
    "unsure-amounts":
      "The amounts can be read in several ways. Choose their columns and the decimal mark, or write shares with %.",
    nobody: "Nobody gave all the necessary answers.",
    "needs-own-brand": "Choose which of the brands is yours.",
    "needs-order": "Choose whether the columns of brands hold ranks or scores.",
  },
  assumed: "The columns were found by their headers; change them below if they mean something else.",
  stated: "Spending is as people stated it.",
  fromOrders: "Spending with you comes from the orders of the last such period; the rest is as people stated it.",
  /** @param {string} value @param {string} low @param {string} high */
  share: (value, low, high) => `You have ${value} of the spending of the people asked (${low} to ${high}).`,
  /** @param {string} value */
  mean: (value) => `The mean of their individual shares is ${value}.`,
  /** @param {string} value @param {string} low @param {string} high */
  headroom: (value, low, high) => `Each person spends ${value} elsewhere on average (${low} to ${high}).`,
  /** @param {string} value */
  claimed: (value) => `By their own answers it would be ${value}.`,
  /** @param {number} n @param {string} text */
  people: (n, text) => forms(n, { one: `Based on ${text} person.`, other: `Based on ${text} people.` }),
  groups: "Share of wallet by group",
  /** @param {string} column */
  by: (column) => `Share of wallet: ${column}`,
  byAnswer: "answer to the main question",
  /** @param {string} name @param {string} value */
  most: (name, value) => `The group “${name}” spends the most elsewhere: ${value} in total.`,
  /** @param {string} name @param {string} value */
  lowest: (name, value) => `The share is lowest in “${name}”: ${value}.`,
  group: "Group",
  count: "People",
  shareOfWallet: "Share of wallet",
  meanShare: "Mean of shares",
  left: "Spent elsewhere, per person",
  leftInAll: "Spent elsewhere, in total",
  market: "Share of wallet and market share",
  /** @param {{ share: string, penetration: string, wallet: string, usage: string }} d */
  marketSentence: (d) =>
    `Market share among the people asked: ${d.share} = ${d.penetration} who buy from you × ${d.wallet} of their spending × ${d.usage}, their spending relative to everyone’s.`,
  marketNote: "This is the share of the whole market only if the people asked represent all buyers in the category.",
  onlyCustomers: "Everyone asked buys from you, so the market share cannot be known from these answers.",
  penetration: "Buy from us",
  usage: "Usage index",
  marketShare: "Market share",
  allocation: "Share by rank of brands",
  /** @param {string} brand @param {string} value @param {string} low @param {string} high @param {string} first */
  allocated: (brand, value, low, high, first) =>
    `By its ranks, “${brand}” has ${value} of the spending (${low} to ${high}); if everyone ranked it first, it would have ${first}.`,
  rule: "Wallet Allocation Rule: (1 − rank ÷ (brands + 1)) × 2 ÷ brands, for each person; tied brands share the mean of their ranks.",
  brand: "Brand",
  rank: "Mean rank",
  reasons: {
    "no-answer": "without an answer",
    "bad-amount": "not an amount",
    "more-than-all": "more with us than in total",
    "nothing-spent": "nothing spent",
    "not-in-orders": "not in the orders",
  },
  leftOut: "Left out",
};
