/** English: the page of “Customer effort score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer effort score calculator",
  description:
    "Calculate the customer effort score (CES 2.0) from answers 1 to 7: share who agree, mean or net easy, each with a confidence interval.",
  about: [
    "“The company made it easy for me to handle my issue”: customers say from 1 to 7 how far they agree. People who had to try hard leave more often, even if the problem was solved in the end.",
    "The same answers are reported in three ways: the share who agree, the mean, and the easy less the hard. They differ widely, so the calculator always names the one it shows and gives the others beside it.",
  ],
  pitfalls: [
    "Mixing it up with the customer engagement score, which is abbreviated alike.",
    "Comparing with the first version of the question, which asked for effort: there a low figure was good.",
    "Comparing your share with somebody’s mean.",
    "Asking everybody once a year. Effort is remembered for days; ask right after the contact.",
  ],
  example:
    "Of 300 answers, 58 are 5, 96 are 6 and 64 are 7: 218 agree, 72.7%, with a 95% interval from 67.4% to 77.4%. The mean of the same answers is 5.18.",
};
