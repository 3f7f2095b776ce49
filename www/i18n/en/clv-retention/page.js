/** English: the page of “CLV from retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "CLV calculator from retention rate",
  description:
    "Calculate customer lifetime value from margin, retention rate and discount rate, without an end or up to a horizon, with the table behind it.",
  about: [
    "If a customer brings the same margin in every period and stays with a constant probability, all future margins add up to a simple formula: the margin times retention ÷ (1 + discount − retention).",
    "Books disagree on one point: whether the first margin comes now, from every customer won, or one period later, only from those who stayed. The calculator names its choice and shows the other.",
  ],
  pitfalls: [
    "Mixing time units: a monthly retention rate of 96% beside a yearly discount rate of 10%.",
    "Putting the margin of a whole lifetime where the margin of one period belongs. A well-known infographic on a coffee chain does, and arrives at twenty times too much.",
    "Using revenue. The value then tells what is sold, not what is earned.",
    "Assuming constant retention. In real cohorts it rises with tenure; see the retention projection.",
  ],
  example:
    "A film service earns 19.95 a month, minus 1.50 of costs and 0.50 spent on retention. With 99.5% monthly retention, 1% monthly discount and the first margin now, a subscriber is worth 17.95 · 67.33 = 1,208.63.",
};
