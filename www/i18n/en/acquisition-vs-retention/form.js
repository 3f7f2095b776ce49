/** English: the form of “Winning or keeping customers”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Winning or keeping customers",
  intro: "Is it cheaper to win a customer or to keep one? With your figures instead of folklore.",
  forms: { figures: "Your figures", preset: "A rule of thumb" },
  inputs: {
    "acquisition-spend": { label: "Spending on winning customers" },
    "new-customers": { label: "Customers won by it" },
    "retention-spend": { label: "Spending on keeping customers" },
    customers: { label: "Customers it is spent on" },
    "retention-with": { label: "Share who stay with it" },
    "retention-without": { label: "Share who would stay without it", help: "from a control group, or the time before" },
    "acquisition-cost": { label: "Cost of winning a customer" },
    times: { label: "Winning costs so many times more", help: "folklore says 5 or 6" },
    budget: { label: "A budget to spend" },
  },
  rows: { sides: { 0: "Winning one", 1: "Keeping one" } },
  conventions: {
    keeping: {
      label: "Keeping costs, per",
      help: "Most customers would have stayed anyway. Only those saved are the spending’s merit.",
      choices: { "per-saved": "Customer saved", "per-kept": "Customer kept" },
    },
  },
  outputs: { "cost-ratio": "Winning costs so many times more" },
};
