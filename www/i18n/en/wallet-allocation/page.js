/** English: the page of “Wallet Allocation Rule”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Wallet Allocation Rule calculator",
  description:
    "Estimate share of wallet from your rank among the brands a customer uses: for one customer, from scores, or for a whole survey.",
  about: [
    "What counts is not how high a customer rates you, but whether another brand is rated higher. The Wallet Allocation Rule turns your rank among the brands a customer uses into an expected share of wallet.",
    "Nine out of ten is worth little if two competitors get a ten. And the more brands a customer uses, the less even the favourite gets.",
  ],
  pitfalls: [
    "Ranking among all brands in the market. Only the brands the customer uses count.",
    "Giving tied brands the better rank. They share the mean of their ranks.",
    "Treating the rule as a measurement. It is an estimate for averages; if you know what customers spend, use that.",
    "Ranking average scores. Rank the brands for each customer first, then average the shares.",
  ],
  example:
    "A customer uses three brands and ranks you second: (1 − 2 ÷ 4) · 2 ÷ 3 = 33.3%. If you were the favourite, it would be (1 − 1 ÷ 4) · 2 ÷ 3 = 50%.",
};
