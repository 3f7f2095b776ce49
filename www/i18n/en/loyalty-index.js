/** Customer Loyalty Index, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const loyaltyIndex = {
  name: "Customer Loyalty Index",
  abbreviation: "CLI",
  intro: "Recommending, buying again and buying other things, in one figure.",
  forms: { composite: "Three metrics", survey: "Survey, 1 to 6", "survey-ten": "Survey, 0 to 10" },
  inputs: {
    nps: { label: "Net Promoter Score", help: "from −100 to 100" },
    "repurchase-rate": { label: "Repurchase rate" },
    "upsell-share": { label: "Customers of several kinds of product", help: "share of all customers" },
    recommend: { label: "Would recommend", help: "mean answer; 1 is “definitely yes”, 6 “definitely no”" },
    "buy-again": { label: "Would buy again", help: "mean answer; 1 is “definitely yes”" },
    "try-other": { label: "Would try other products", help: "mean answer; 1 is “definitely yes”" },
    "recommend-ten": { label: "Would recommend", help: "mean answer; 10 is “definitely yes”" },
    "buy-again-ten": { label: "Would buy again", help: "mean answer; 10 is “definitely yes”" },
    "try-other-ten": { label: "Would try other products", help: "mean answer; 10 is “definitely yes”" },
    "weight-recommend": { label: "Weight of recommending" },
    "weight-repurchase": { label: "Weight of buying again" },
    "weight-upsell": { label: "Weight of other products" },
  },
  rows: { parts: { 0: "Recommending", 1: "Buying again", 2: "Other products" } },
  conventions: {
    index: {
      label: "Net Promoter Score counts",
      help: "For three metrics only. Rescaled, all three run from 0 to 100.",
      choices: { "composite-rescaled": "Rescaled to 0–100", "composite-plain": "As printed" },
    },
  },
  outputs: {
    "loyalty-index": "Loyalty index",
    "of-hundred": "On a scale from 0 to 100",
    "recommend-part": "Recommending",
    "repurchase-part": "Buying again",
    "upsell-part": "Other products",
    part: "Part",
    weight: "Weight",
  },
  picture: (f, v) => `Three bars from 0 to 100: recommending, buying again and other products; together ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () => "The score runs from −100 to 100, the shares from 0 to 100. Averaged as printed, the same change counts double in one of them.",
    "low-is-good": () => "On this scale 1 is best. A falling mean is good news; read the figure out of 100 if that confuses.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `The index is ${f.number(v["loyalty-index"])}: recommending gives ${f.number(v["recommend-part"])}, buying again ${f.number(v["repurchase-part"])}, other products ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `The mean answer of ${f.number(v["loyalty-index"])} is ${f.round(v["of-hundred"])} out of 100.`,
    "survey-ten": (f, v) => `The mean answer of ${f.number(v["loyalty-index"])} is ${f.round(v["of-hundred"])} out of 100.`,
  },
};

export const page = {
  title: "Customer Loyalty Index (CLI) calculator",
  description: "Calculate the Customer Loyalty Index from NPS, repurchase rate and upsell share, or from a survey of three questions, with your own weights.",
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
