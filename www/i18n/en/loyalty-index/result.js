/** English: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "On a scale from 0 to 100",
    "recommend-part": "Recommending",
    "repurchase-part": "Buying again",
    "upsell-part": "Other products",
    part: "Part",
    weight: "Weight",
  },
  picture: (f, v) =>
    `Three bars from 0 to 100: recommending, buying again and other products; together ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "The score runs from −100 to 100, the shares from 0 to 100. Averaged as printed, the same change counts double in one of them.",
    "low-is-good": () =>
      "On this scale 1 is best. A falling mean is good news; read the figure out of 100 if that confuses.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `The index is ${f.number(v["loyalty-index"])}: recommending gives ${f.number(v["recommend-part"])}, buying again ${f.number(v["repurchase-part"])}, other products ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `The mean answer of ${f.number(v["loyalty-index"])} is ${f.round(v["of-hundred"])} out of 100.`,
    "survey-ten": (f, v) =>
      `The mean answer of ${f.number(v["loyalty-index"])} is ${f.round(v["of-hundred"])} out of 100.`,
  },
};
