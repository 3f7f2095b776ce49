/** English: the page of “NPS comparison”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS comparison calculator: is the change significant?",
  description:
    "Compare two Net Promoter Scores, waves or segments: the difference, its confidence interval, the p-value and a verdict in plain words.",
  about: [
    "A score that moved from 17 to 30 looks like progress. Whether it is depends on how many people responded. The calculator gives the difference, its confidence interval, and how often chance alone would produce such a gap.",
    "It works for two waves of the same survey and for two groups of customers, as long as nobody is counted in both. Enter one group as wave 1, the other as wave 2.",
  ],
  pitfalls: [
    "Checking whether the two confidence intervals overlap. They may overlap even if the difference is real; only the interval of the difference answers the question.",
    "Comparing many groups and reporting the largest gap. One in twenty comparisons looks significant by chance.",
    "Comparing waves that surveyed different customers, at a different moment or through a different channel.",
    "Reading “not significant” as “no change”. It means the data cannot rule out chance.",
  ],
  example:
    "A year ago 168 promoters, 132 passives and 100 detractors responded; now it is 200, 120 and 80. The score rose from 17 to 30. The 95% confidence interval of the change is 1.98 to 23.92. It excludes 0, so the rise is statistically significant, though it may be small.",
};
