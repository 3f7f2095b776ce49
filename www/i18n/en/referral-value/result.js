/** English: the result of “Referral value”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "value-per-referral": "Value of one referral",
    "from-new": "From customers there would not have been",
    "from-saved-cost": "From acquisition cost saved",
    rewards: "Rewards",
    "highest-reward": "Highest reward that pays",
    "total-value": "Value of all referrals",
    part: "Part",
    amount: "Amount",
  },
  picture: (f, v) =>
    `Three bars: ${f.money(v["from-new"])} from new customers, ${f.money(v["from-saved-cost"])} of cost saved, ${f.money(v.rewards)} of rewards.`,
  warnings: {
    "everyone-credited": () => "This credits the referral with every customer brought. Some would have come anyway.",
    "reward-exceeds-value": () => "The reward is higher than what a referral brings.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `One customer’s referrals are worth ${f.money(v["referral-value"])}; a referral may be rewarded with up to ${f.money(v["highest-reward"])}.`,
    loses: (f, v) =>
      `One customer’s referrals cost ${f.money(-v["referral-value"])} more than they bring; a reward above ${f.money(v["highest-reward"])} does not pay.`,
  },
};
