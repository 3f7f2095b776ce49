/** English: the page of “Customer Loyalty Index”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer Loyalty Index (CLI) calculator",
  description:
    "Calculate the Customer Loyalty Index from NPS, repurchase rate and upsell share, or from a three-question survey, with your own weights.",
  about: [
    "The Customer Loyalty Index combines three behaviours of a loyal customer in one figure: recommending you, buying again, and buying other products.",
    "There is no single definition. Some average the three metrics, others average three survey answers from 1 to 6 or from 0 to 10. The calculator names the one it uses and shows it on a scale from 0 to 100 where possible.",
  ],
  pitfalls: [
    "Comparing it with a published index without knowing the scale: on the scale from 1 to 6, 1 is best.",
    "Averaging an NPS of −20 with shares as if they were on the same scale. Rescale it first.",
    "Watching only the index. It hides which of the three has moved.",
  ],
  example: "Three survey means of 6, 7 and 8 out of 10 give an index of 7, or 70 out of 100.",
};
