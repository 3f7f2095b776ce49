/** English: the page of “Retention projection”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer retention projection (sBG)",
  description:
    "Forecast how many customers of a cohort will stay, with the shifted beta-geometric model, next to the constant churn rate that underestimates them.",
  about: [
    "Retention rises with tenure: not because customers change, but because those likely to leave have already left. The shifted beta-geometric model describes exactly this, with two parameters estimated from the counts of one cohort.",
    "A single churn rate treats all customers alike. It predicts far too few customers in later periods, and too little value. The calculator draws both curves.",
  ],
  pitfalls: [
    "Mixing customers who joined at different times. Follow one cohort.",
    "Using it where customers can leave without telling you, as in a shop. Use the purchase models of the order analyser instead.",
    "Trusting the tail of the curve when a cohort was observed for only two periods.",
    "Looking for an expected lifetime where it has no limit. The calculator then gives the discounted one.",
  ],
  example:
    "Of 1,000 high-end customers, 869, 743, 653, 593, 551, 517 and 491 remain after one to seven years. The model (α 0.668, β 3.806) expects 37.8% to remain after twelve years; a constant churn rate predicts far fewer.",
};
