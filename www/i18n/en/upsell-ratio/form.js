/** English: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Upsell ratio",
  intro: "How many customers buy more than one kind of product.",
  forms: { customers: "Counts" },
  inputs: {
    "one-kind": { label: "Customers of one kind of product" },
    "several-kinds": { label: "Customers of several kinds" },
    offered: { label: "Offers made", help: "for counting accepted offers" },
    accepted: { label: "Offers accepted" },
  },
  rows: { groups: { 0: "The rest", 1: "Counted" } },
  conventions: {
    upsell: {
      label: "Compared with",
      help: "The ratio compares with customers of one kind, the share with all customers.",
      choices: { ratio: "Customers of one kind", share: "All customers", acceptance: "Offers made" },
    },
  },
  outputs: { "upsell-ratio": "Upsell ratio" },
};
