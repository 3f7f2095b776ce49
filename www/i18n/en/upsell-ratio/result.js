/** English: the result of “Upsell ratio”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Counted",
    "out-of": "Base",
    group: "Group",
    count: "Number",
  },
  picture: (f, v) => `Two bars: ${f.count(v.counted)} counted, next to the others.`,
  warnings: { "few-customers": () => "Fewer than 30 in total: a few more can change the figure a lot." },
  refusals: {
    "nobody-bought-one-kind":
      "Every customer bought several product types, so there is nobody to compare with. Choose the share of all customers.",
  },
  verdicts: {
    ratio: (f, v) =>
      `For every 100 customers who bought one product type, ${f.round(100 * v["upsell-ratio"])} bought several.`,
    share: (f, v) => `${f.count(v.counted)} of ${f.count(v["out-of"])} customers bought several product types.`,
    acceptance: (f, v) => `${f.count(v.counted)} of ${f.count(v["out-of"])} offers were accepted.`,
  },
};
