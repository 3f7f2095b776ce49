/** English: the page of “Net Promoter Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS calculator with confidence interval",
  description:
    "Calculate the Net Promoter Score from counts, scores or pasted answers, with its confidence interval and what it takes to reach a target.",
  about: [
    "The Net Promoter Score asks one question: how likely are you to recommend us, from 0 to 10? Those who answer 9 or 10 are promoters, 7 or 8 passives, 0 to 6 detractors. The score is the share of promoters minus the share of detractors, times one hundred.",
    "It is a statistic like any other. A score from a hundred answers easily moves by ten points either way without anything having changed, which is why the interval stands right under the number.",
  ],
  pitfalls: [
    "Comparing two waves by looking at the scores alone. Two surveys of 100 answers have to differ by some 20 points before the difference means anything.",
    "Computing the margin of error as √(NPS·(1 − NPS) ÷ n). The score is a difference of two shares, not a share; that formula is wrong and breaks down for negative scores.",
    "Averaging the scores of regions or months of different sizes. Add up the answers instead.",
    "Asking only those who stayed, or only those who just had a good moment with you.",
  ],
  example:
    "Of 100 customers, 70 answer 9 or 10, 10 answer 7 or 8, and 20 answer 6 or less. The score is 70 − 20 = 50. The 95% interval (adjusted Wald) runs from 32.94 to 64.15.",
};
