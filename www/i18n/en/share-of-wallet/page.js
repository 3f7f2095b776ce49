/** English: the page of “Share of wallet”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Share of wallet calculator",
  description:
    "Calculate share of wallet (customer share) for one customer or a pasted list: overall share and mean of shares, with confidence intervals and headroom.",
  about: [
    "Share of wallet, or customer share, is what a customer spends with you out of everything they spend in your category. A customer may seem loyal in every survey and still buy mostly elsewhere.",
    "With several customers, there are two averages. The overall share shows how much of the money goes to you; the mean of the shares shows how much of a typical customer’s wallet goes to you. The calculator shows both.",
  ],
  pitfalls: [
    "Confusing the two averages. If large customers buy elsewhere, they differ widely.",
    "Guessing total spending from your own sales. Ask customers, or use panel data.",
    "Comparing different periods, or using a wider category than you sell.",
    "Confusing it with market share, which also counts people who buy nothing from you.",
  ],
  example:
    "A customer spends 150 a month on coffee, 60 of it with you. The share of wallet is 40%, and 90 is spent with others.",
};
