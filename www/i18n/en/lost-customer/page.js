/** English: the page of “Cost of a lost customer”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Cost of a lost customer calculator",
  description:
    "Calculate what losing a customer costs: the discounted margin of purchases not made, the cost of a replacement, and word of mouth, nothing counted twice.",
  about: [
    "A customer who leaves takes along all the purchases they would still have made. What counts is the margin on them, in today’s money. If the place is to be filled, winning a replacement costs as well, and an unhappy customer may keep others away.",
    "The replacement’s own purchases are not set against the loss: you could have won that customer without losing this one. Whoever sees it differently can choose to count only one of the two.",
  ],
  pitfalls: [
    "Counting revenue not earned instead of margin.",
    "Adding the value of the replacement, or subtracting it: counted twice either way.",
    "Large numbers of people told, taken from folklore. They easily dominate the result.",
    "Taking the average customer. Whoever leaves early was often worth less.",
  ],
  example:
    "A customer orders for 50 four times a year at a margin of 50% and would have stayed two and a half years. At 10% the margin lost is 222.37; with 40 for a replacement the loss is 262.37.",
};
