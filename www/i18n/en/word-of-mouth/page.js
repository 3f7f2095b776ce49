/** English: the page of “Word of mouth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Word of mouth value calculator",
  description:
    "Calculate what positive and negative word of mouth is worth: customers won and lost, the net value, and how many positive voices offset a negative one.",
  about: [
    "Customers talk. The calculator follows word of mouth to its effect: how many customers talk, how many people each reaches, how many of those decide differently, and what a customer is worth.",
    "Negative word of mouth usually travels further. The number of positive voices needed to offset a negative one is the figure to remember when a complaint comes in.",
  ],
  pitfalls: [
    "“Unhappy customers tell ten people”: such figures are decades old and were measured for other products. Ask your own customers.",
    "Counting everyone reached as won over. Only a small share is swayed.",
    "Counting a recommendation twice: once here and once as a referral.",
  ],
  example:
    "Of 1,000 customers, 300 speak well of you to 3 people each, and 50 badly to 10 people each; a tenth of the people reached are swayed. You win 90 customers and lose 50. At 50 each, the net effect is 2,000, and it takes 3.3 positive voices to offset a negative one.",
};
