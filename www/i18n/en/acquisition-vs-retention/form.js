/** English: the form of “Acquisition versus retention cost”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Acquisition versus retention cost",
  intro: "Is it cheaper to win a customer or to keep one? Use your own figures instead of folklore.",
  forms: { figures: "Your figures", preset: "A rule of thumb" },
  inputs: {
    "acquisition-spend": { label: "Acquisition spend" },
    "new-customers": { label: "Customers won" },
    "retention-spend": { label: "Retention spend" },
    customers: { label: "Customers targeted" },
    "retention-with": { label: "Retention rate with the spending" },
    "retention-without": {
      label: "Retention rate without the spending",
      help: "from a control group, or from before it began",
    },
    "acquisition-cost": { label: "Customer acquisition cost" },
    times: { label: "Cost of winning ÷ cost of keeping", help: "folklore says 5 or 6" },
    budget: { label: "Budget" },
  },
  rows: { sides: { 0: "Win a customer", 1: "Keep a customer" } },
  conventions: {
    keeping: {
      label: "Cost of keeping, per",
      help: "Most customers would have stayed anyway. The spending only accounts for those saved.",
      choices: { "per-saved": "Customer saved", "per-kept": "Customer kept" },
    },
  },
  outputs: { "cost-ratio": "Cost of winning ÷ cost of keeping" },
};
