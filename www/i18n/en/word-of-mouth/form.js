/** English: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Word of mouth",
  intro: "What customers’ good and bad words bring and cost you.",
  forms: { figures: "Good and bad words" },
  inputs: {
    customers: { label: "Customers" },
    "good-share": { label: "Speak well of you", help: "share of customers who do so in a year" },
    "good-reach": { label: "People each of them reaches" },
    "good-swayed": { label: "… of whom become customers because of it" },
    "bad-share": { label: "Speak ill of you", help: "share of customers who do so in a year" },
    "bad-reach": { label: "People each of them reaches" },
    "bad-swayed": { label: "… of whom stay away because of it" },
    value: { label: "Value of a customer", help: "lifetime value in margin" },
  },
  rows: { sides: { 0: "Good words", 1: "Bad words" } },
  conventions: {},
  outputs: { net: "Net effect" },
};
