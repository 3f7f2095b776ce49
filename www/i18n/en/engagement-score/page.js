/** English: the page of “Customer Engagement Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer engagement score calculator",
  description:
    "Calculate a customer engagement score from your own weighted actions: in total, per active customer, or relative to a target.",
  about: [
    "An engagement score adds up what customers do (visits, time spent, wish lists, reviews) and weights each action by what it says about the relationship.",
    "You choose the weights, so scores of different companies cannot be compared. Compare your own segments and months, per active customer.",
  ],
  pitfalls: [
    "Calling it CES: the same abbreviation stands for the Customer Effort Score.",
    "Changing the weights between two reports and reading the difference as a change in behaviour.",
    "Comparing the totals of months with different numbers of customers.",
    "Choosing weights that reward what is easy to count rather than what leads to a purchase.",
  ],
  example:
    "3,400 logins with weight 2, 1,200 shares with weight 3 and 9,500 views with weight 1 add up to 19,900 points. With 22,000 active customers and a multiplier of ten, the score is 9.05.",
};
