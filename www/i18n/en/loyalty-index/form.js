/** English: the form of “Customer Loyalty Index”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Customer Loyalty Index",
  abbreviation: "CLI",
  intro: "Recommendation, repurchase and upsell in one figure.",
  forms: { composite: "Three metrics", survey: "Survey, 1–6", "survey-ten": "Survey, 0–10" },
  inputs: {
    nps: { label: "Net Promoter Score", help: "from −100 to 100" },
    "repurchase-rate": { label: "Repurchase rate" },
    "upsell-share": { label: "Customers of several product types", help: "share of all customers" },
    recommend: { label: "Would recommend", help: "mean; 1 is “definitely yes”, 6 is “definitely no”" },
    "buy-again": { label: "Would buy again", help: "mean; 1 is “definitely yes”" },
    "try-other": { label: "Would try other products", help: "mean; 1 is “definitely yes”" },
    "recommend-ten": { label: "Would recommend", help: "mean; 10 is “definitely yes”" },
    "buy-again-ten": { label: "Would buy again", help: "mean; 10 is “definitely yes”" },
    "try-other-ten": { label: "Would try other products", help: "mean; 10 is “definitely yes”" },
    "weight-recommend": { label: "Weight of recommendation" },
    "weight-repurchase": { label: "Weight of repurchase" },
    "weight-upsell": { label: "Weight of upsell" },
  },
  rows: { parts: { 0: "Recommendation", 1: "Repurchase", 2: "Upsell" } },
  conventions: {
    index: {
      label: "Scale of the Net Promoter Score",
      help: "For three metrics only. If rescaled, all three run from 0 to 100.",
      choices: { "composite-rescaled": "Rescaled to 0–100", "composite-plain": "Not rescaled (−100 to 100)" },
    },
  },
  outputs: { "loyalty-index": "Loyalty index" },
};
