/** English: words of all calculators, in parts; the files of a calculator export the parts they need. */

import { plural } from "../plural.js";

const forms = plural("en");

/** What-if, saving and sharing, and refusals. */
export const extras = () => import("./extras.js");

export const commonForm = {
  currency: "EUR",
  factor: 1,
  result: "Result",
  loading: "Calculating…",
  form: "What data do you have?",
  options: "Assumptions",
  optional: "Optional",
  /** @param {string} text */
  understood: (text) => `= ${text}`,
  words: /** @type {Record<string, import("../index.js").Word>} */ ({
    confidence: { label: "Confidence level", help: "How certain the interval should be; 95% is standard." },
    low: { label: "Lower bound" },
    high: { label: "Upper bound" },
  }),
  failures: {
    network: "The calculator could not be loaded. Check your connection and try again.",
  },
};

export const rows = {
  addRow: "Add a row",
  /** @param {string} row */
  removeRow: (row) => `Remove row ${row}`,
};

export const rowsRead = {
  /** @param {number} n @param {string} text */
  pasted: (n, text) => forms(n, { one: `${text} value read`, other: `${text} values read` }),
};

export const fieldUnits = {
  fieldUnits: { years: "years", months: "months", periods: "periods", "per-year": "per year" },
};

export const blocked = {
  blocked: "This page’s security policy blocks WebAssembly. The site owner must add 'wasm-unsafe-eval' to script-src.",
};

export const commonResult = {
  ...blocked,
  invalid: "Correct the highlighted field to see the result.",
  formula: "Formula",
  details: "All figures",
  sources: "Sources",
  otherwise: "Other methods give",
  warnings: "Please note",
  whatIf: "What if…",
  useIn: "Use this result in",
  share: "Share and save",
  /** @param {string} confidence */
  confidence: (confidence) => `${confidence} confidence`,
  /** @param {string} low @param {string} high */
  range: (low, high) => `${low} to ${high}`,
  /** What is announced once typing stops. @param {string} name @param {string} value @param {string} verdict */
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
};

export const units = {
  units: {
    /** @param {string} text @param {number} n */
    percentagePoints: (text, n) => forms(n, { one: `${text} percentage point`, other: `${text} percentage points` }),
    /** @param {string} text @param {number} n */
    years: (text, n) => forms(n, { one: `${text} year`, other: `${text} years` }),
    /** @param {string} text @param {number} n */
    months: (text, n) => forms(n, { one: `${text} month`, other: `${text} months` }),
    /** @param {string} text @param {number} n */
    periods: (text, n) => forms(n, { one: `${text} period`, other: `${text} periods` }),
    /** @param {string} text */
    perYear: (text) => `${text} per year`,
    /** @param {string} text */
    lessThan: (text) => `less than ${text}`,
  },
};
