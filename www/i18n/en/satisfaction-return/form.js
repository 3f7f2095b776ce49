/** English: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Satisfaction and return",
  intro: "Do delighted customers come back more often than those who are merely satisfied?",
  forms: { customers: "Responses and later purchases" },
  inputs: {
    groups: { label: "Who came back?", help: "ask first, then count who bought again within the same period" },
    customers: { label: "Customers" },
    returned: { label: "Came back" },
  },
  rows: { groups: { delighted: "Delighted", satisfied: "Satisfied", dissatisfied: "Dissatisfied" } },
  conventions: {},
  outputs: { difference: "Gap between delighted and satisfied" },
};
