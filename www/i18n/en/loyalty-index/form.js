/** English: the form of “Customer Loyalty Index”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
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
  outputs: { "loyalty-index": "Loyalty index" },
};
