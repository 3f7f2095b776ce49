/** English: filters and comparisons in the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("en");

export const asking = {
  title: "Show only",
  from: "From",
  to: "To",
  /** @param {string} first @param {string} last */
  days: (first, last) => `Choose a day from ${first} to ${last}.`,
  empty: "(empty)",
  /** @param {string} cell @param {number} n @param {string} text */
  value: (cell, n, text) => forms(n, { one: `${cell} (${text} row)`, other: `${cell} (${text} rows)` }),
  firstProduct: "First product",
  cohort: "First purchase in",
  size: "Size of order",
  /** @param {string} amount */
  under: (amount) => `under ${amount}`,
  /** @param {string} low @param {string} high */
  sizes: (low, high) => `${low} to under ${high}`,
  /** @param {string} amount */
  over: (amount) => `${amount} and more`,
  clear: "Clear",
  /** @param {string} name @param {string} value */
  is: (name, value) => `${name} = ${value}`,
  /** @param {string} day */
  since: (day) => `from ${day}`,
  /** @param {string} day */
  until: (day) => `to ${day}`,
  /** @param {string} parts @param {string} shown @param {string} all @param {number} n */
  only: (parts, shown, all, n) =>
    forms(n, {
      one: `Only: ${parts}; ${shown} of ${all} customer`,
      other: `Only: ${parts}; ${shown} of ${all} customers`,
    }),
  nothing: "No orders remain with these choices. Nothing is lost: change a choice, or press Clear to see all orders.",
  cancelled: "Cancelled. The previous report is shown.",
  compare: "Compare with",
  /** @param {string} name */
  others: (name) => `${name}: all others`,
  before: "Same length of time before",
  yearBefore: "Same days a year before",
  /** @param {string} day */
  shorter: (day) => `The orders begin on ${day}, so the earlier period is shorter, and totals cannot be compared.`,
  heading: "Side by side",
  /** @param {string} part @param {string} other */
  sides: (part, other) => `Shown: ${part}. Compared with: ${other}.`,
  /** @param {string} list */
  beyond: (list) => `Statistically significant differences: ${list}.`,
  none: "None of these differences is statistically significant.",
  shown: "Shown",
  other: "Compared with",
  /** @param {string} confidence */
  interval: (confidence) => `${confidence} confidence interval`,
  /** @param {string} low @param {string} high */
  between: (low, high) => `${low} to ${high}`,
  how: "A difference is the figure shown minus the one it is compared with; for totals it is the change in %. The intervals assume different customers on each side; if some are on both, the intervals are wider than necessary.",
  nothingBeside: "There is nothing to compare with: no orders remain on the other side.",
};
