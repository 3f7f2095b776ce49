/** English: the form of “Earned growth”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Earned growth",
  intro: "How fast revenue grows through customers who stay and those they bring, without bought growth.",
  forms: { revenue: "Revenue of two years" },
  inputs: {
    before: { label: "Revenue last year", help: "from all customers" },
    returning: {
      label: "Revenue this year from last year’s customers",
      help: "what is left after churn, plus expansion",
    },
    "new-revenue": { label: "Revenue this year from new customers" },
    "earned-share": { label: "Earned share of new revenue", help: "from customers who came by recommendation" },
  },
  conventions: {},
  outputs: { "earned-growth": "Earned growth rate" },
};
