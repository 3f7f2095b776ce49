/** English: the result of “Customer acquisition cost”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "counted-spend": "Costs counted",
    "counted-customers": "Customers counted",
    "clv-to-cost": "CLV:CAC ratio",
    "net-clv": "CLV after acquisition cost",
    payback: "Payback period",
    month: "Month",
    earned: "Margin earned so far",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "No chart yet: it needs the monthly revenue and margin of a customer."
      : `A line: the margin from a customer adds up month by month and reaches the acquisition cost after ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Salaries, agencies and tools are left out. Base decisions on all costs.",
    "slow-payback": (f, value) =>
      `The payback period is ${f.unit(value, "months")}. More than twelve months ties up a lot of cash while you grow.`,
    "growth-saved-on": () =>
      "CLV is more than eight times the acquisition cost. You could probably afford to win more customers.",
    "revenue-is-not-profit": () => "At a margin of 100%, the payback period is based on revenue, not profit.",
  },
  refusals: {
    "no-paid-customers":
      "All new customers are organic, so there is no cost per paid customer. Divide by all new customers instead.",
  },
  verdicts: {
    cost: (f, v) => `Winning one customer costs ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Winning one customer costs ${f.money(v["acquisition-cost"])}, ${f.money(-v["net-clv"])} more than that customer is worth.`,
    thin: (f, v) =>
      `A customer is worth ${f.number(v["clv-to-cost"])} times the acquisition cost. The rule of thumb is at least three times, to pay for everything else.`,
    healthy: (f, v) =>
      `A customer is worth ${f.number(v["clv-to-cost"])} times the acquisition cost, above the usual rule of thumb of three.`,
  },
};
