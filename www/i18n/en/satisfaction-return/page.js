/** English: the page of “Satisfaction and return”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Does satisfaction bring customers back? Calculator",
  description:
    "Compare the return rates of delighted, satisfied and dissatisfied customers, with intervals for each rate and for the difference.",
  about: [
    "A satisfied customer has no reason to complain, and none to stay. Where customers have a choice, those who give the best answer come back far more often than those who give the second best.",
    "Join your survey with later purchases: how many of each group bought again? The calculator gives each return rate with its interval and tells whether the gap between delighted and satisfied is more than chance.",
  ],
  pitfalls: [
    "Asking after the customer came back. Those who return are more content with their choice; that is not what you want to know.",
    "Giving the groups different lengths of time to come back.",
    "Reading it as cause and effect. The delighted may be those who would have stayed anyway.",
    "Leaving out those who did not answer. They return least of all.",
  ],
  example:
    "Of 180 delighted customers 126 came back, 70%; of 320 satisfied 144, 45%. The difference of 25 percentage points has a 95% interval from 16 to 33 (Newcombe): no chance finding.",
};
