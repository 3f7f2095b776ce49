/** English: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Margin per year",
    "lost-margin": "Lost margin, discounted",
    replacement: "Replacement",
    "word-of-mouth": "Word of mouth",
    "total-cost": "Cost of all customers lost in a year",
    item: "Item",
    amount: "Amount",
    year: "Year",
    value: "Margin in the year",
    discounted: "Discounted",
    total: "Running total",
  },
  picture: (f, v) =>
    `Three bars: ${f.money(v["lost-margin"])} of lost margin, ${f.money(v.replacement)} for a replacement, ${f.money(v["word-of-mouth"])} through word of mouth.`,
  warnings: {
    "revenue-is-not-profit": () => "At a margin of 100% this is revenue, not profit.",
    "long-lifespan": () => "More than ten years is hard to predict: products, prices and customers change.",
    "word-of-mouth-dominates": () =>
      "Word of mouth costs more than the lost margin, and it is the least certain part. Check how many people it really puts off.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Each lost customer costs ${f.money(v.cost)} in today’s money.` },
};
