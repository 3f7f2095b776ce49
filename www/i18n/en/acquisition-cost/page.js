/** English: the page of “Customer acquisition cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer acquisition cost (CAC) calculator",
  description:
    "Calculate CAC with all costs or advertising only, for all or only paid customers, with LTV:CAC and the months to pay back.",
  about: [
    "Customer acquisition cost is what you spend on winning customers divided by the customers won. It only means something beside what a customer is worth, and beside the time it takes to earn it back.",
    "Two choices change it a lot: whether salaries and tools count, and whether customers who came by themselves are in the divisor. The calculator names both and shows the alternatives.",
  ],
  pitfalls: [
    "Leaving out the people. Advertising alone is often less than half of the cost.",
    "Comparing with a lifetime value in revenue.",
    "Spending of one month divided by customers of the same month, where a sale takes half a year.",
    "One average for all channels: the next customer usually costs more than the last.",
  ],
  example:
    "Advertising for 6,000 and 3,000 for people and tools win 90 customers, 30 of whom came by themselves. The cost is 100 per new customer and 150 per paid one; at 20 a month and 50% margin 100 is earned back in ten months.",
};
