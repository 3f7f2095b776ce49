/** English: the page of “Customer Loyalty Index”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer Loyalty Index (CLI) calculator",
  description:
    "Calculate the Customer Loyalty Index from NPS, repurchase rate and upsell share, or from a survey of three questions, with your own weights.",
  about: [
    "The Customer Loyalty Index puts three behaviours of a loyal customer into one figure: recommending you, buying again, and buying other things you sell.",
    "There is no single definition. Some average the three metrics, some average three survey answers from 1 to 6, some from 0 to 10. The calculator says which it uses and shows each on a scale from 0 to 100 where that is possible.",
  ],
  pitfalls: [
    "Comparing with a published index without knowing its scale: on the 1-to-6 scale 1 is best.",
    "Averaging an NPS of −20 with shares as if they had the same scale. Rescale it first.",
    "Watching the index alone. It hides which of the three moved.",
  ],
  example: "Three survey means of 6, 7 and 8 out of 10 make an index of 7, or 70 out of 100.",
};
