/** English: exploring and saving the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("en");

/** @param {string} text a written number */
const customers = (text) =>
  forms(String(text) === "1" ? 1 : 2, { one: `${text} customer`, other: `${text} customers` });

/** Words of pictures and chapters, in every report. */
export const reading = {
  saveXlsx: "Excel",
  readOut: "Read the values with the arrow keys, Home and End.",
  save: "Save",
  /** @param {string} kind */
  plain: (kind) => `${kind}, picture only`,
  contents: "Contents",
  expert: "Statistics for experts",
  /** @param {string} best @param {string} high @param {string} worst @param {string} low */
  extremes: (best, high, worst, low) => `Highest: ${best}, ${high}. Lowest: ${worst}, ${low}.`,
  /** @param {string} name */
  source: (name) => `Source: ${name}, analysed with Regulars`,
};

export const explore = {
  ...reading,
  /** @param {string} range @param {string} confidence */
  likely: (range, confidence) => `${range} (${confidence} confidence)`,
  /** @param {string} points */
  points: (points) => `${points} pp`,
  allFigures: "All figures",
  allDigits: "Every figure of this report with all its digits and its interval.",
  figure: "Figure",
  value: "Value",
  notes: "Notes",
  show: "Show",
  cohortForms: {
    share: "customers in %",
    customers: "customers",
    revenue: "revenue",
    perCustomer: "revenue per customer so far",
  },
  allCohorts: "All cohorts",
  /** @param {string} name @param {string} value */
  bestCohort: (name, value) => `The largest cohort is that of ${name}: ${value}.`,
  /** @param {number} n @param {string} text */
  later: (n, text) => forms(n, { one: `${text} period later`, other: `${text} periods later` }),
  /** @param {string} share */
  oneLater: (share) => `${share} of customers bought again one period after their first purchase.`,
  /** @param {string} money @param {number} n @param {string} text */
  worth: (money, n, text) =>
    forms(n, {
      one: `One period after the first purchase a customer has brought in ${money} on average.`,
      other: `${text} periods after the first purchase a customer has brought in ${money} on average.`,
    }),
  rowsAreCohorts:
    "Each row is a cohort: the customers who first bought in that period. Each column is a period after the first purchase.",
  /** @param {number} n @param {string} text */
  latest: (n, text) =>
    forms(n, { one: "Only the latest cohort is shown.", other: `Only the latest ${text} cohorts are shown.` }),
  revenueOver: { month: "Revenue per month", quarter: "Revenue per quarter", week: "Revenue per week" },
  /** @param {string} period @param {string} money @param {string} share */
  bestPeriod: (period, money, share) =>
    `The best period was ${period} with ${money}. Returning customers brought in ${share} of all revenue.`,
  partial: "The last period is incomplete and shown paler.",
  /** @param {string} once @param {string} all @param {string} share */
  once: (once, all, share) => `${once} of ${customers(all)} (${share}) bought only once.`,
  /** @param {number} n @param {string} text */
  oftenAndLately: (n, text) =>
    forms(n, {
      one: `${text} customer buys most often and bought most recently.`,
      other: `${text} customers buy most often and bought most recently.`,
    }),
  quiet: "Frequent buyers who have gone quiet have probably left.",
  /** @param {string} product @param {string} share */
  starter: (product, share) =>
    `Of those who began with “${product}”, ${share} came back, more than with any other product.`,
  /** @param {string} alive @param {string} all */
  active: (alive, all) => `Probably still active: about ${alive} of ${customers(all)}.`,
  tableKeys: "Move with the arrow keys, Page Up, Page Down, Home and End; Enter opens a customer.",
  downloadWorkbook: "Download customers (Excel)",
  filter: "Filter customers",
  all: "all",
  /** @param {string} what */
  from: (what) => `${what}, from`,
  /** @param {string} what */
  to: (what) => `${what}, to`,
  clear: "Clear filters",
  showCustomers: "Show customers",
  saveList: "Save list (CSV)",
  customer: {
    close: "Close",
    line: "Purchases",
    /** @param {number} n @param {string} text @param {string} money */
    total: (n, text, money) =>
      forms(n, { one: `${text} purchase for ${money}`, other: `${text} purchases for ${money}` }),
    now: "end of observation",
    expected: "next purchase expected",
    alive: "Chance of being active over time",
    /** @param {string} share */
    aliveNow: (share) => `The chance that this customer is still active is ${share}.`,
    leaps: "It rises with each purchase and falls with silence.",
    /** @param {string} median @param {string} low @param {string} high @param {string} confidence */
    next: (median, low, high, confidence) =>
      `The next purchase is expected around ${median}, between ${low} and ${high} with ${confidence} confidence.`,
    /** @param {string} median @param {string} low */
    nextOpen: (median, low) =>
      `The next purchase is expected around ${median}, not before ${low}; perhaps there will be none.`,
    noNext: "More likely than not, there will be no further purchase.",
    /** @param {string} value @param {string} horizon @param {string} range @param {string} confidence */
    value: (value, horizon, range, confidence) =>
      `Expected value within ${horizon}: ${value}; the actual value will be ${range} with ${confidence} confidence.`,
  },
  takeAway: {
    heading: "Save this report",
    html: "Save report (HTML)",
    project: "Save project",
    personal: "Include customer names",
    note: "The report is one file that opens offline. A project keeps settings and headline figures, but no data: drop it here with next month’s orders to see the changes.",
  },
  changes: {
    heading: "What changed",
    /** @param {number} n @param {string} text @param {string} day */
    summary: (n, text, day) =>
      n === 0
        ? `The number of customers is the same as on ${day}.`
        : forms(Math.abs(n), {
            one: n > 0 ? `One customer more than on ${day}.` : `One customer fewer than on ${day}.`,
            other: n > 0 ? `${text} customers more than on ${day}.` : `${text} customers fewer than on ${day}.`,
          }),
    /** @param {string} before @param {string} now */
    periods: (before, now) => `Before: ${before}. Now: ${now}.`,
    before: "Before",
    now: "Now",
    difference: "Difference",
    verdict: "Beyond chance?",
    clear: "yes",
    unclear: "may be chance",
  },
  method: {
    heading: "Method",
    purchases: "A customer’s orders on one day count as one purchase.",
    /** @param {string} confidence */
    intervals: (confidence) => `Ranges are ${confidence} confidence intervals: the customers are treated as a sample.`,
    /** @param {string} rate @param {string} margin */
    value: (rate, margin) => `Values are discounted at ${rate} a year and are ${margin} of revenue.`,
    /** @param {string} error */
    error: (error) => `Tested on the second half of these orders, the forecast was off by ${error}.`,
    privacy: "The report was made on this computer; no data left it.",
  },
};
