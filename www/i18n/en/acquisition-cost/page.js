/** English: the page of “Customer acquisition cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer acquisition cost (CAC) calculator",
  description:
    "Calculate CAC with all costs or advertising only, for all or only paid customers, with the CLV:CAC ratio and the payback period.",
  about: [
    "Customer acquisition cost is what you spend on winning customers divided by the number of customers won. Judge it against what a customer is worth, and against the payback period.",
    "Two choices change it a lot: whether salaries and tools count, and whether you divide by all customers or only by paid ones. The calculator names both choices and shows the alternatives.",
  ],
  pitfalls: [
    "Leaving out salaries. Advertising is often less than half of the cost.",
    "Comparing it with a lifetime value in revenue.",
    "Dividing one month’s spend by the same month’s customers when a sale takes half a year.",
    "Using one average for all channels: the next customer usually costs more than the last.",
  ],
  example:
    "6,000 for advertising and 3,000 for salaries and tools win 90 customers, 30 of them organic. The cost is 100 per new customer and 150 per paid customer. At 20 a month and a 50% margin, 100 is paid back in ten months.",
};
