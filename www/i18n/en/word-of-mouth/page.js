/** English: the page of “Word of mouth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Word of mouth value calculator",
  description:
    "Calculate what good and bad word of mouth is worth: customers won and lost, the net value, and how many good voices make up for a bad one.",
  about: [
    "Customers talk. The calculator follows the words to their effect: how many speak, how many people each reaches, how many of those decide differently, and what a customer is worth.",
    "Bad words usually travel further. How many good voices it takes to make up for a bad one is the figure to remember when a complaint comes in.",
  ],
  pitfalls: [
    "“Unhappy customers tell ten people”: figures like this are decades old and were measured for other goods. Ask your own customers.",
    "Counting everybody reached as won over. The share swayed is small.",
    "Counting a recommendation twice: once here and once as a referral.",
  ],
  example:
    "Of 1,000 customers 300 speak well to 3 people each, 50 ill to 10 each; a tenth of the people reached is swayed. 90 are won, 50 lost; at 50 each the net is 2,000, and one bad voice takes 3.3 good ones.",
};
