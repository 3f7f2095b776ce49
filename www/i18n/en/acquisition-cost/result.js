/** English: the result of “Customer acquisition cost”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "counted-spend": "Costs counted",
    "counted-customers": "Customers counted",
    "clv-to-cost": "Lifetime value per unit of cost (LTV:CAC)",
    "net-clv": "Lifetime value after the cost",
    payback: "Time to earn the cost back",
    month: "Month",
    earned: "Margin earned",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "No picture yet: it needs the monthly revenue and margin of a customer."
      : `A line: the margin a customer earns month by month reaches the cost of winning the customer after ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Salaries, agencies and tools are left out. Decide with all costs.",
    "slow-payback": (f, value) =>
      `It takes ${f.unit(value, "months")} to earn the cost back. More than twelve need a lot of cash while you grow.`,
    "growth-saved-on": () =>
      "The lifetime value is more than eight times the cost. Perhaps you could afford to win more customers.",
    "revenue-is-not-profit": () => "At a margin of 100% the payback is counted in revenue, not profit.",
  },
  refusals: {
    "no-paid-customers":
      "All new customers came by themselves, so no paid customer has a cost. Divide by all new customers instead.",
  },
  verdicts: {
    cost: (f, v) => `Winning one customer costs ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Winning one customer costs ${f.money(v["acquisition-cost"])}, ${f.money(-v["net-clv"])} more than the customer is worth.`,
    thin: (f, v) =>
      `A customer is worth ${f.number(v["clv-to-cost"])} times what winning one costs. A rule of thumb wants three, to pay for everything else.`,
    healthy: (f, v) =>
      `A customer is worth ${f.number(v["clv-to-cost"])} times what winning one costs, above the usual rule of thumb of three.`,
  },
};
