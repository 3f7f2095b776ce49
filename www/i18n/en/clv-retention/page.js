/** English: the page of “CLV from retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "CLV calculator from retention rate",
  description:
    "Calculate customer lifetime value from margin, retention rate and discount rate, unlimited or up to a horizon, with the table behind it.",
  about: [
    "If a customer brings the same margin in every period and stays with a constant probability, all future margins add up to a simple formula: margin times retention ÷ (1 + discount − retention).",
    "Textbooks disagree on one point: does the first margin come now, from every customer won, or one period later, only from those who stayed? The calculator names its choice and shows the other.",
  ],
  pitfalls: [
    "Mixing time units, such as a monthly retention rate of 96% and a yearly discount rate of 10%.",
    "Entering the margin of a whole lifetime as the margin of one period. A well-known infographic about a coffee chain does this and gets a result twenty times too high.",
    "Using revenue. The result then shows what you sell, not what you earn.",
    "Assuming constant retention. In real cohorts, it rises with tenure; see the retention projection.",
  ],
  example:
    "A film service earns 19.95 a month, minus 1.50 of costs and 0.50 spent on retention. With 99.5% monthly retention, a 1% monthly discount rate and the first margin now, a subscriber is worth 17.95 · 67.33 = 1,208.63.",
};
