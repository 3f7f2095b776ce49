/** English: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Referral value",
  intro: "What the customers one customer brings are worth.",
  forms: { figures: "Figures" },
  inputs: {
    referrals: { label: "Customers brought by one customer" },
    "would-join-anyway": { label: "… who would have come anyway" },
    clv: { label: "Lifetime value of a customer", help: "in margin, before the cost of winning the customer" },
    "acquisition-cost": { label: "Usual cost of winning a customer" },
    reward: { label: "Reward per referral", help: "to both sides together" },
    advocates: { label: "Customers who refer" },
  },
  rows: { parts: { 0: "Customers there would not have been", 1: "Acquisition cost saved", 2: "Rewards" } },
  conventions: {
    saving: {
      label: "Acquisition cost is saved on",
      help: "Those who would not have come might have been won for the usual cost, or not at all.",
      choices: { "cost-saved-on-anyway": "Those who would have come", "cost-saved-on-all": "All referred" },
    },
  },
  outputs: { "referral-value": "Value of one customer’s referrals" },
};
