/** English: the result of “Upsell ratio”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Counted",
    "out-of": "Out of",
    group: "Group",
    count: "Number",
  },
  picture: (f, v) => `Two bars: ${f.count(v.counted)} counted, beside the rest.`,
  warnings: { "few-customers": () => "Fewer than 30: a few more or fewer can change the figure a lot." },
  refusals: {
    "nobody-bought-one-kind":
      "Every customer bought several kinds, so there is no one to compare with. Choose the share of all customers.",
  },
  verdicts: {
    ratio: (f, v) =>
      `For every 100 customers of one kind of product, ${f.round(100 * v["upsell-ratio"])} buy several kinds.`,
    share: (f, v) => `${f.count(v.counted)} of ${f.count(v["out-of"])} customers buy several kinds of product.`,
    acceptance: (f, v) => `${f.count(v.counted)} of ${f.count(v["out-of"])} offers were accepted.`,
  },
};
