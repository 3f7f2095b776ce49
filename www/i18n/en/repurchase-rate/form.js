/** English: the form of “Repurchase rate”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Repurchase rate",
  intro: "The share of your customers who bought again.",
  forms: { customers: "Two counts", purchases: "Customers by purchases" },
  inputs: {
    customers: { label: "Customers", help: "everyone who bought at least once in the period" },
    "repeat-customers": {
      label: "Repeat customers",
      help: "bought more than once; orders on the same day count as one purchase",
    },
    buyers: { label: "How many customers made this many purchases?" },
    count: { label: "Customers" },
    window: { label: "Period covered", help: "length of the period in which you counted" },
    "usual-gap": { label: "Usual time between purchases" },
  },
  rows: { buyers: { 1: "One", 2: "Two", 3: "Three", 4: "Four", 5: "Five or more" } },
  conventions: {},
  outputs: { "repurchase-rate": "Repurchase rate" },
};
