/** English: the page of “Satisfaction and return”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Does satisfaction bring customers back? Calculator",
  description:
    "Compare the return rates of delighted, satisfied and dissatisfied customers, with a confidence interval for each rate and for the gap.",
  about: [
    "A satisfied customer has no reason to complain, but no reason to stay either. Where customers have a choice, those who give the best answer come back far more often than those who give the second best.",
    "Join your survey with later purchases: how many of each group bought again? The calculator gives each return rate with its confidence interval and says whether the gap between delighted and satisfied customers is more than chance.",
  ],
  pitfalls: [
    "Asking after the customer has come back. People who return are happier with their choice, so the answer is biased.",
    "Giving the groups different amounts of time to come back.",
    "Reading it as cause and effect. Delighted customers may have stayed anyway.",
    "Leaving out customers who did not respond. They return least of all.",
  ],
  example:
    "126 of 180 delighted customers came back (70%), and 144 of 320 satisfied customers (45%). The gap is 25 percentage points, with a 95% confidence interval of 16 to 33 (Newcombe): more than chance.",
};
