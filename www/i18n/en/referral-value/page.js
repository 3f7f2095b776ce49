/** English: the page of “Referral value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer referral value calculator",
  description:
    "Calculate what a customer’s referrals are worth, telling those who would have come anyway from those who would not, and the highest reward that pays.",
  about: [
    "A referred customer who would not have come otherwise brings a whole lifetime value. One who would have come anyway only saves you the cost of winning them. The reward is paid for both.",
    "The calculator keeps the two apart, as Kumar, Petersen and Leone proposed, and tells the highest reward at which a referral still pays.",
  ],
  pitfalls: [
    "Crediting every referred customer to the referral. This is how programmes look better than they are.",
    "Using a lifetime value from which the acquisition cost has already been taken off.",
    "Assuming that the best buyers are the best referrers: often they are not the same people.",
  ],
  example:
    "A customer brings four others, one of whom would have come anyway. At a lifetime value of 200, an acquisition cost of 40 and a reward of 15 the referrals are worth 3 · 200 + 40 − 60 = 580.",
};
