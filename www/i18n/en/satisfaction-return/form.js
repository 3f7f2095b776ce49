/** English: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Satisfaction and return",
  intro: "Whether delighted customers come back more often than the merely satisfied.",
  forms: { customers: "Answers and later purchases" },
  inputs: {
    groups: { label: "Who came back?", help: "ask first, then see who bought again in the same span of time" },
    customers: { label: "Customers" },
    returned: { label: "Came back" },
  },
  rows: { groups: { delighted: "Delighted", satisfied: "Satisfied", dissatisfied: "Dissatisfied" } },
  conventions: {},
  outputs: { difference: "The delighted return more often by" },
};
