/** English: the page of “Repurchase rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Repurchase rate calculator",
  description:
    "Calculate the share of customers who bought again, with its confidence interval, from two counts or from customers by number of purchases.",
  about: [
    "The repurchase rate (repeat purchase rate) is the number of customers with more than one purchase divided by all customers, over a stated period. It is the simplest sign of loyalty: someone came back and paid again.",
    "Orders on the same day count as one purchase: a forgotten item is not loyalty. If you enter customers by number of purchases, you also see how the chance of another purchase grows with each one.",
  ],
  pitfalls: [
    "Comparing it with a shop system’s “returning customer rate”, which is the share of the period’s buyers who had ever bought before.",
    "Dividing by all contacts or visitors. People who never bought cannot buy again.",
    "Choosing a period that is too short. If people buy every six months, a quarter shows almost no repeat customers.",
    "Ignoring when customers joined. Those who joined last week have had no chance to come back yet.",
  ],
  example:
    "A shop had 26 customers in a year, 8 of whom bought more than once. The repurchase rate is 8 ÷ 26 = 30.77%; with so few customers, the true rate is very likely between 16.5% and 50%.",
};
