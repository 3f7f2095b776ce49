/** English: the page of “NPS sample size”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS sample size calculator",
  description:
    "How many responses does an NPS survey need? For a margin of error, to compare two waves or to beat a benchmark, with response rate and power.",
  about: [
    "Before a survey goes out, decide how precise the score should be, or what change it should be able to detect. This calculator turns either into a number of responses and, with the response rate, into a number of invitations.",
    "Detecting a change takes more responses than most people expect. Each wave has its own random error, and the change must stand out from both.",
  ],
  pitfalls: [
    "Planning with the formula for a share. A Net Promoter Score varies more than a share.",
    "Sending a survey to everyone because more is better. A low response rate does more harm than a small sample: people who do not respond differ from those who do.",
    "Stopping as soon as the score looks good.",
    "Expecting to halve the margin of error with twice the responses. It takes four times as many.",
  ],
  example:
    "With 50% promoters and 20% detractors, the variance is 0.5 + 0.2 − 0.3² = 0.61. A margin of error of ±5 at 95% confidence takes 0.61 · 1.96² ÷ 0.05² − 3 = 935 responses; if there are only 5,000 customers, 788 are enough.",
};
