/** English: the page of “Customer Engagement Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer engagement score calculator",
  description:
    "Calculate a customer engagement score from your own weighted actions: in all, per active customer, or out of a target.",
  about: [
    "An engagement score adds up what customers do (visits, time spent, wish lists, reviews) and gives each action a weight for what it says about the relationship.",
    "The weights are yours to choose, so scores of different companies cannot be compared. Compare your own segments and months, per active customer.",
  ],
  pitfalls: [
    "Calling it CES: the same three letters stand for the Customer Effort Score.",
    "Changing weights between two reports and reading the difference as behaviour.",
    "Comparing totals of months with different numbers of customers.",
    "Weights that reward what is easy to count rather than what precedes a purchase.",
  ],
  example:
    "3,400 logins of weight 2, 1,200 shares of weight 3 and 9,500 views of weight 1 make 19,900 points. With 22,000 active customers and a factor of ten the score is 9.05.",
};
