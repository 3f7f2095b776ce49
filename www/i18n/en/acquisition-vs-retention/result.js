/** English: the result of “Winning or keeping customers”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
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
  picture: (f, v) =>
    `Two bars: winning a customer costs ${f.money(v["winning-cost"])}, keeping one ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "This divides by everybody who stayed, most of whom would have stayed anyway. Keeping looks far cheaper than it is.",
    folklore: () =>
      "That winning costs five or six times as much as keeping is repeated everywhere and measured almost nowhere. Use your own figures when you can.",
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
    "winning-cheaper": (f, v) =>
      `Here winning is cheaper: ${f.money(v["winning-cost"])} for a new customer, ${f.money(v["keeping-cost"])} for one kept.`,
  },
};
