/** English: the result of “Referral value”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "value-per-referral": "Value of one referral",
    "from-new": "Value of additional customers",
    "from-saved-cost": "Acquisition cost saved",
    rewards: "Rewards",
    "highest-reward": "Break-even reward",
    "total-value": "Value of all referrals",
    part: "Part",
    amount: "Amount",
  },
  picture: (f, v) =>
    `Three bars: ${f.money(v["from-new"])} from additional customers, ${f.money(v["from-saved-cost"])} of acquisition cost saved, ${f.money(v.rewards)} of rewards.`,
  warnings: {
    "everyone-credited": () => "This credits every referred customer to the referral. Some would have come anyway.",
    "reward-exceeds-value": () => "The reward is higher than the value of a referral.",
  },
  refusals: {},
  verdicts: {
    gains: (f, v) =>
      `One customer’s referrals are worth ${f.money(v["referral-value"])}; a reward of up to ${f.money(v["highest-reward"])} per referral pays off.`,
    loses: (f, v) =>
      `One customer’s referrals cost ${f.money(-v["referral-value"])} more than they bring in; a reward above ${f.money(v["highest-reward"])} does not pay off.`,
  },
};
