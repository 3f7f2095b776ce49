/** English: customer value by country, channel and first product, a section of the report on orders. */

export const influences = {
  title: "Value by country, channel and product, other things equal",
  /** @param {string} reference @param {string} list */
  more: (reference, list) => `Worth more than ${reference}, other things equal: ${list}.`,
  /** @param {string} reference @param {string} list */
  less: (reference, list) => `Worth less than ${reference}, other things equal: ${list}.`,
  /** @param {string} kind */
  alike: (kind) => `${kind}: no significant difference, other things equal.`,
  test: "One fit includes all columns, so each effect is estimated with the others held equal. Likelihood-ratio test of each column with Holm’s correction; values with 20 customers or more.",
  others: "All others",
  /** @param {string} reference */
  worth: (reference) => `Spend expected in the year after the first purchase, ${reference} = 1`,
  /** @param {string} reference */
  orders: (reference) => `Purchases expected in the year after the first, ${reference} = 1`,
  rate: "Purchases per unit of time as a customer",
  dropout: "Probability of leaving after a purchase",
  spend: "Spend per purchase",
};
