/** English: the page of “Repurchase rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Repurchase rate calculator",
  description:
    "Calculate the share of customers who bought again, with its interval, from two counts or from customers by number of purchases.",
  about: [
    "The repurchase rate is the number of customers with more than one purchase divided by all customers, over a stated window. It is the simplest sign of loyalty there is: somebody came back and paid again.",
    "Orders on the same day count as one purchase: a forgotten item is not loyalty. With customers by number of purchases you also see how the chance of another purchase grows with every one made.",
  ],
  pitfalls: [
    "Comparing with a shop system’s “returning customer rate”: that one counts whoever has ever bought before, among those who bought in the period.",
    "Dividing by all contacts or visitors. Those who never bought cannot buy again.",
    "A window shorter than customers’ rhythm. If people buy every six months, a quarter shows almost no one.",
    "Leaving out when the customers came: those who joined last week have had no chance yet.",
  ],
  example:
    "A shop had 26 customers in a year, 8 of whom bought more than once. The repurchase rate is 8 ÷ 26 = 30.77%; with so few customers the true rate may lie anywhere from 16.5% to 50%.",
};
