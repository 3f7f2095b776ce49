/** English: the page of “Retention projection”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Customer retention projection (sBG)",
  description:
    "Project how many customers of a cohort will stay with the shifted beta-geometric model, beside the constant churn rate that underestimates them.",
  about: [
    "Retention rises with tenure: not because customers change, but because those who leave easily have already left. The shifted beta-geometric model says just that, with two parameters learned from the counts of one cohort.",
    "A single churn rate treats all customers alike and so loses far too many in later periods, and with them their value. The calculator draws both curves.",
  ],
  pitfalls: [
    "Mixing customers who joined at different times in one row of counts. Follow one cohort.",
    "Using it where customers can leave without telling (a shop): there, look at an order file and its purchase models.",
    "Trusting the tail of a cohort seen for two periods.",
    "Reading the expected lifetime where it has no limit. The calculator then gives the discounted one.",
  ],
  example:
    "Of 1,000 high-end customers 869, 743, 653, 593, 551, 517 and 491 are left after one to seven years. The model (α 0.668, β 3.806) expects 37.8% to be there after twelve years; a constant rate would say much less.",
};
