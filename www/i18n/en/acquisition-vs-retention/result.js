/** English: the result of “Acquisition versus retention cost”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "winning-cost": "Cost of winning a customer",
    "keeping-cost": "Cost of keeping a customer",
    saved: "Customers saved",
    kept: "Total customers kept",
    "break-even-saved": "Saved customers needed to break even",
    "break-even-retention": "Retention rate needed to break even",
    "budget-wins": "Customers the budget wins",
    "budget-keeps": "Customers the budget keeps",
    side: "Side",
    cost: "Cost",
  },
  picture: (f, v) =>
    `Two bars: winning a customer costs ${f.money(v["winning-cost"])}, keeping one ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "This divides by everyone who stayed, most of whom would have stayed anyway. Keeping customers looks far cheaper than it is.",
    folklore: () =>
      "The claim that winning costs five or six times as much as keeping is repeated everywhere and measured almost nowhere. Use your own figures when you can.",
    "costs-too-much": () => "Even if everyone stayed, keeping a customer would cost more than winning a new one.",
  },
  refusals: {
    "nobody-saved":
      "As many customers stay without the spending as with it. It saves nobody, so there is no cost per saved customer.",
    "nobody-kept": "Nobody stays, so there is no cost per customer kept.",
    "keeping-costs-nothing":
      "Keeping customers costs nothing here, so there is nothing to compare. Enter the retention spend.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Keeping a customer costs ${f.money(v["keeping-cost"])}, winning one ${f.money(v["winning-cost"])}: ${f.number(Math.round(10 * v["cost-ratio"]) / 10)} times as much.`,
    "winning-cheaper": (f, v) =>
      `Here winning is cheaper: ${f.money(v["winning-cost"])} for a new customer, ${f.money(v["keeping-cost"])} to keep one.`,
  },
};
