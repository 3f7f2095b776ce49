/** English: the page of “Net Promoter Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS calculator with confidence interval",
  description:
    "Calculate the Net Promoter Score from counts, scores or pasted responses, with its confidence interval and what it takes to reach a target.",
  about: [
    "The Net Promoter Score asks one question: how likely are you to recommend us, from 0 to 10? Those who answer 9 or 10 are promoters, 7 or 8 passives, 0 to 6 detractors. The score is the share of promoters minus the share of detractors, times one hundred.",
    "It is a statistic like any other. A score from 100 responses easily moves by ten points either way although nothing has changed, which is why its confidence interval is shown right below it.",
  ],
  pitfalls: [
    "Comparing two waves by their scores alone. Two surveys with 100 responses each must differ by about 20 points before the difference means anything.",
    "Computing the margin of error as √(NPS·(1 − NPS) ÷ n). The score is a difference between two shares, not a share: the formula is wrong and fails for negative scores.",
    "Averaging the scores of regions or months of different sizes. Add up the responses instead.",
    "Surveying only customers who stayed, or only those who have just had a good experience.",
  ],
  example:
    "Of 100 customers, 70 answer 9 or 10, 10 answer 7 or 8, and 20 answer 6 or less. The score is 70 − 20 = 50. The 95% confidence interval (adjusted Wald) is 32.94 to 64.15.",
};
