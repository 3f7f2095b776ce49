/** English: the page of “Cost of a lost customer”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Cost of a lost customer calculator",
  description:
    "Calculate what losing a customer costs: the discounted margin of lost purchases, the cost of a replacement, and word of mouth, with nothing counted twice.",
  about: [
    "When a customer leaves, you lose all the purchases they would still have made. What counts is the margin on them, in today’s money. Winning a replacement costs money too, and an unhappy customer may keep others away.",
    "The replacement’s purchases do not reduce the loss: you could have won that customer without losing this one. If you see it differently, you can count only one of the two.",
  ],
  pitfalls: [
    "Counting lost revenue instead of lost margin.",
    "Adding or subtracting the value of the replacement: either way, something is counted twice.",
    "Borrowing a large number of people told from folklore. It easily dominates the result.",
    "Assuming an average customer. Customers who leave early were often worth less.",
  ],
  example:
    "A customer spends 50 four times a year at a margin of 50% and would have stayed two and a half years. Discounted at 10%, the lost margin is 222.37; with 40 for a replacement, the cost is 262.37.",
};
