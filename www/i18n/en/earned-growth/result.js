/** English: the result of “Earned growth”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-retention": "Net revenue retention (NRR)",
    "earned-new": "Earned new customers (ENC)",
    "bought-growth": "Bought growth",
    growth: "Growth of revenue",
  },
  warnings: {
    "bought-growth-only": () => "Revenue grows only because new customers are bought: without them it would shrink.",
  },
  refusals: {},
  verdicts: {
    growing: (f, v) =>
      `Without bought growth, revenue would grow by ${f.share(v["earned-growth"])}: ${f.share(v["net-retention"])} retained and ${f.share(v["earned-new"])} from customers who came by recommendation.`,
    level: () => "Without bought growth, revenue would stay as it is.",
    shrinking: (f, v) =>
      `Without bought growth, revenue would shrink by ${f.share(-v["earned-growth"])}: ${f.share(v["net-retention"])} retained and ${f.share(v["earned-new"])} from customers who came by recommendation.`,
  },
};
