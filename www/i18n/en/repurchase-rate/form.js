/** English: the form of “Repurchase rate”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Repurchase rate",
  intro: "How many of your customers bought again.",
  forms: { customers: "Two counts", purchases: "Customers by purchases" },
  inputs: {
    customers: { label: "Customers", help: "everyone who bought at least once in the window" },
    "repeat-customers": { label: "… who bought more than once", help: "orders on the same day are one purchase" },
    buyers: { label: "How many customers made this many purchases?" },
    count: { label: "Customers" },
    window: { label: "Over", help: "the time looked at" },
    "usual-gap": { label: "Usual time between purchases" },
  },
  rows: { buyers: { 1: "One", 2: "Two", 3: "Three", 4: "Four", 5: "Five or more" } },
  conventions: {},
  outputs: { "repurchase-rate": "Repurchase rate" },
};
