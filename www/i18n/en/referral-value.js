/** Referral value, in English. */

/** @satisfies {import("../index.js").MetricWords} */
export const referralValue = {
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
  outputs: {
    "referral-value": "Value of one customer’s referrals",
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
    gains: (f, v) => `One customer’s referrals are worth ${f.money(v["referral-value"])}; a referral may be rewarded with up to ${f.money(v["highest-reward"])}.`,
    loses: (f, v) => `One customer’s referrals cost ${f.money(-v["referral-value"])} more than they bring; a reward above ${f.money(v["highest-reward"])} does not pay.`,
  },
};

export const page = {
  title: "Customer referral value calculator",
  description: "Calculate what a customer’s referrals are worth, telling those who would have come anyway from those who would not, and the highest reward that pays.",
  about: [
    "A referred customer who would not have come otherwise brings a whole lifetime value. One who would have come anyway only saves you the cost of winning them. The reward is paid for both.",
    "The calculator keeps the two apart, as Kumar, Petersen and Leone proposed, and tells the highest reward at which a referral still pays.",
  ],
  pitfalls: [
    "Crediting every referred customer to the referral. This is how programmes look better than they are.",
    "Using a lifetime value from which the acquisition cost has already been taken off.",
    "Assuming that the best buyers are the best referrers: often they are not the same people.",
  ],
  example: "A customer brings four others, one of whom would have come anyway. At a lifetime value of 200, an acquisition cost of 40 and a reward of 15 the referrals are worth 3 · 200 + 40 − 60 = 580.",
};
