/** English: the page of “NPS sample size”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS sample size calculator",
  description:
    "How many answers does an NPS survey need? For a margin of error, to compare two waves or to beat a benchmark, with response rate and power.",
  about: [
    "Before a survey goes out, two questions decide whether it will be of use: how exact the score should be, or which change it should be able to show. This calculator turns either into a number of answers, and with the response rate into a number of invitations.",
    "Detecting a change takes more answers than most expect. Two waves each carry their own chance error, and the change must stand out from both.",
  ],
  pitfalls: [
    "Planning with the formula for a share. A Net Promoter Score varies more than a share does.",
    "Sending a survey to everybody because more is better. A low response rate hurts more than a small sample: those who do not answer differ from those who do.",
    "Stopping as soon as the score looks good.",
    "Halving the margin and expecting twice the answers. It takes four times as many.",
  ],
  example:
    "With half promoters and a fifth detractors the variance is 0.5 + 0.2 − 0.3² = 0.61. A margin of ±5 at 95% confidence takes 0.61 · 1.96² ÷ 0.05² − 3, that is 935 answers; of 5,000 customers 788 are enough.",
};
