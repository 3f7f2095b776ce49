/** English: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "On a scale from 0 to 100",
    "recommend-part": "Recommendation",
    "repurchase-part": "Repurchase",
    "upsell-part": "Upsell",
    part: "Part",
    weight: "Weight",
  },
  picture: (f, v) =>
    `Three bars from 0 to 100: recommendation, repurchase and upsell; together ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "The Net Promoter Score runs from −100 to 100, the shares from 0 to 100. Without rescaling, NPS can move the index twice as far as a share.",
    "low-is-good": () =>
      "On this scale 1 is best, so a falling mean is good news. If that is confusing, use the figure out of 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `The index is ${f.number(v["loyalty-index"])}: recommendation contributes ${f.number(v["recommend-part"])}, repurchase ${f.number(v["repurchase-part"])}, upsell ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `A mean of ${f.number(v["loyalty-index"])} equals ${f.round(v["of-hundred"])} out of 100.`,
    "survey-ten": (f, v) => `A mean of ${f.number(v["loyalty-index"])} equals ${f.round(v["of-hundred"])} out of 100.`,
  },
};
