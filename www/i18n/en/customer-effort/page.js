/** English: the page of “Customer effort score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer effort score calculator",
  description:
    "Calculate the customer effort score (CES 2.0) from answers 1 to 7: share who agree, mean or net easy, each with a confidence interval.",
  about: [
    "“The company made it easy for me to handle my issue”: customers say from 1 to 7 how far they agree. Customers who had to try hard leave more often, even if the problem was solved in the end.",
    "The same answers are reported in three ways: the share who agree, the mean, and easy minus hard. The results differ widely, so the calculator always names the one it shows and gives the others beside it.",
  ],
  pitfalls: [
    "Confusing it with the customer engagement score, which has the same abbreviation.",
    "Comparing it with the first version of the question, which asked about effort: there, a low figure was good.",
    "Comparing your share with someone else’s mean.",
    "Asking everyone once a year. People remember effort for days; ask right after the contact.",
  ],
  example:
    "Of 300 responses, 58 are a 5, 96 a 6 and 64 a 7: 218 agree, which is 72.7%, with a 95% confidence interval of 67.4% to 77.4%. The mean of the same responses is 5.18.",
};
