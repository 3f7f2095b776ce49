/** English: the page of “NPS comparison”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS comparison calculator: is the change significant?",
  description:
    "Compare two Net Promoter Scores, waves or segments: the difference with its confidence interval, p-value and a verdict in plain words.",
  about: [
    "A score that moved from 17 to 30 looks like progress. Whether it is, depends on how many people answered. The calculator gives the difference, the interval in which the true difference lies, and how often chance alone would bring such a gap about.",
    "It works for two waves of the same survey as well as for two groups of customers, as long as nobody is counted in both.",
  ],
  pitfalls: [
    "Looking whether the two intervals overlap. They may overlap although the difference is real; only the interval of the difference answers the question.",
    "Comparing many groups and reporting the largest gap. One in twenty comparisons looks significant by chance.",
    "Comparing waves that asked different customers, at another moment or through another channel.",
    "Taking “not significant” for “no change”. It says that there were too few answers to tell.",
  ],
  example:
    "A year ago 168 promoters, 132 passives and 100 detractors answered; now 200, 120 and 80. The score rose from 17 to 30. The 95% interval of the change runs from 1.99 to 23.82 and leaves out 0, so the rise is real, though it may be small.",
};
