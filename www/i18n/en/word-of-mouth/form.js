/** English: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Word of mouth",
  intro: "What positive and negative word of mouth brings and costs you.",
  forms: { figures: "Positive and negative" },
  inputs: {
    customers: { label: "Customers" },
    "good-share": { label: "Customers who speak well of you", help: "share of customers, in a year" },
    "good-reach": { label: "People reached per positive customer" },
    "good-swayed": { label: "Share won over by it" },
    "bad-share": { label: "Customers who speak badly of you", help: "share of customers, in a year" },
    "bad-reach": { label: "People reached per negative customer" },
    "bad-swayed": { label: "Share put off by it" },
    value: { label: "Value of a customer", help: "lifetime value in margin" },
  },
  rows: { sides: { 0: "Positive", 1: "Negative" } },
  conventions: {},
  outputs: { net: "Net effect" },
};
