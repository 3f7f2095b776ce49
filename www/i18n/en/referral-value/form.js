/** English: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Referral value",
  intro: "The value of one customer’s referrals.",
  forms: { figures: "Figures" },
  inputs: {
    referrals: { label: "Referred customers per customer" },
    "would-join-anyway": { label: "Referred but would have come anyway" },
    clv: { label: "Customer lifetime value", help: "in margin, before acquisition cost" },
    "acquisition-cost": { label: "Usual acquisition cost" },
    reward: { label: "Reward per referral", help: "total for both sides" },
    advocates: { label: "Customers who refer" },
  },
  rows: { parts: { 0: "Additional customers", 1: "Acquisition cost saved", 2: "Rewards" } },
  conventions: {
    saving: {
      label: "Acquisition cost is saved on",
      help: "Customers who would not have come anyway might have been won at the usual cost, or not at all.",
      choices: {
        "cost-saved-on-anyway": "Customers who would have come anyway",
        "cost-saved-on-all": "All referred customers",
      },
    },
  },
  outputs: { "referral-value": "Value of one customer’s referrals" },
};
