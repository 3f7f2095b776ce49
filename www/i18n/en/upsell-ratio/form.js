/** English: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Upsell ratio",
  intro: "How many customers buy more than one product type, which is also called cross-selling.",
  forms: { customers: "Counts" },
  inputs: {
    "one-kind": { label: "Customers of one product type" },
    "several-kinds": { label: "Customers of several product types" },
    offered: { label: "Offers made", help: "only if you count accepted offers" },
    accepted: { label: "Offers accepted" },
  },
  rows: { groups: { 0: "Others", 1: "Counted" } },
  conventions: {
    upsell: {
      label: "Basis of comparison",
      help: "The ratio compares with customers of one product type, the share with all customers.",
      choices: { ratio: "Customers of one product type", share: "All customers", acceptance: "Offers made" },
    },
  },
  outputs: { "upsell-ratio": "Upsell ratio" },
};
