/** English: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Market share",
  intro: "Your part of the market’s sales, and the three things it is made of.",
  forms: { revenue: "Revenue", units: "Units", factors: "Three of four factors", buyers: "Buyers and purchases" },
  inputs: {
    "own-revenue": { label: "Your revenue" },
    "market-revenue": { label: "Revenue of the whole market", help: "yours included, in the same time" },
    "own-units": { label: "Units you sold" },
    "market-units": { label: "Units the whole market sold", help: "yours included, in the same time" },
    "market-share": { label: "Market share", help: "leave one of the four empty: it follows from the others" },
    "penetration-share": { label: "Penetration share", help: "buyers of your brand out of all buyers of the category" },
    "share-of-requirements": {
      label: "Share of requirements",
      help: "what your buyers buy from you out of what they buy in the category",
    },
    "heavy-usage-index": {
      label: "Heavy usage index",
      help: "1 means your buyers buy as much in the category as others do",
    },
    "brand-buyers": { label: "Buyers of your brand" },
    "category-buyers": { label: "Buyers of the category" },
    "brand-purchases": { label: "Purchases of your brand", help: "on average per buyer of your brand" },
    "buyer-purchases": {
      label: "Their purchases in the category",
      help: "on average per buyer of your brand, yours included",
    },
    "category-purchases": { label: "Purchases of any buyer in the category", help: "on average" },
  },
  optional: "The one that follows",
  conventions: {},
  outputs: { "market-share": "Market share" },
};
