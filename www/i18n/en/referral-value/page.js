/** English: the page of “Referral value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer referral value calculator",
  description:
    "Calculate what a customer’s referrals are worth, separating customers who would have come anyway from those who would not, and the break-even reward.",
  about: [
    "A referred customer who would not have come otherwise adds a whole lifetime value. One who would have come anyway only saves you the acquisition cost. You pay the reward for both.",
    "The calculator keeps the two apart, as Kumar, Petersen and Leone proposed, and gives the highest reward at which a referral still pays off.",
  ],
  pitfalls: [
    "Crediting every referred customer to the referral. This makes programmes look better than they are.",
    "Using a lifetime value from which the acquisition cost has already been deducted.",
    "Assuming that the best buyers are the best referrers. Often they are different people.",
  ],
  example:
    "A customer refers four others, one of whom would have come anyway. At a lifetime value of 200, an acquisition cost of 40 and a reward of 15, the referrals are worth 3 · 200 + 40 − 60 = 580.",
};
