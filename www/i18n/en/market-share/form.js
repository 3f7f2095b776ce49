/** English: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Market share",
  intro: "Your share of the market’s sales, and the three drivers behind it.",
  forms: { revenue: "Revenue", units: "Units", factors: "Three of four figures", buyers: "Buyers and purchases" },
  inputs: {
    "own-revenue": { label: "Your revenue" },
    "market-revenue": { label: "Revenue of the whole market", help: "including yours, in the same period" },
    "own-units": { label: "Units you sold" },
    "market-units": { label: "Units the whole market sold", help: "including yours, in the same period" },
    "market-share": { label: "Market share", help: "leave one of the four empty; it is calculated from the others" },
    "penetration-share": { label: "Penetration share", help: "buyers of your brand out of all category buyers" },
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
      label: "Category purchases of your buyers",
      help: "on average per buyer of your brand, including your brand",
    },
    "category-purchases": { label: "Category purchases per category buyer", help: "on average" },
  },
  optional: "The fourth figure",
  conventions: {},
  outputs: { "market-share": "Market share" },
};
