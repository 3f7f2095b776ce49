/** English: the page of “Share of wallet”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Share of wallet calculator",
  description:
    "Calculate share of wallet (customer share) for one customer or a pasted list: share of sums and mean of shares, with intervals and headroom.",
  about: [
    "Share of wallet, or customer share, is what a customer spends with you out of all they spend in your category. A customer may be loyal in every survey and still buy most elsewhere.",
    "For many customers there are two averages. All together tells how much of the money is yours; the mean of the shares tells how much of a typical customer is yours. Both are shown.",
  ],
  pitfalls: [
    "Taking one average for the other. If large customers buy elsewhere, they differ widely.",
    "Guessing the whole spend from your own sales. It has to be asked or taken from a panel.",
    "Comparing different spans of time, or a wider category than you sell.",
    "Mixing it up with market share, which counts those who buy nothing from you, too.",
  ],
  example:
    "A customer spends 150 a month on coffee, 60 of it with you: a share of wallet of 40%, and 90 are spent with others.",
};
