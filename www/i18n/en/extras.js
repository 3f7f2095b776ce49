/** English: what-if, saving and sharing, loaded when opened, and error sentences, loaded with the first error. */

/**
 * What a sentence about a refused input may need, written in the page's language.
 *
 * @typedef {{ text: string, min: string, max: string, limit: string, example: string, reason: string }} Refusal
 */

export const commonExtras = {
  whatIfInput: "Figure to change",
  /** @param {string} input @param {string} change */
  sensitivity: (input, change) => `If “${input}” rises by 1%, the result changes by ${change}`,
  copyLink: "Copy link",
  copyText: "Copy as text",
  saveCsv: "Save figures (CSV)",
  savePng: "Save chart (PNG)",
  saveSvg: "Save chart (SVG)",
  print: "Print",
  copied: "Copied.",
  notCopied: "The browser blocked copying. Copy this text:",
  listLeftOut: "The link does not include the list you pasted.",
  chooseLanguage: "Language",
  chooseCurrency: "Currency",
  errors: {
    missing: () => "Enter a number here.",
    /** @param {Refusal} d */
    "not-a-number": (d) => `“${d.text}” is not a number. Write it like ${d.example}.`,
    /** @param {Refusal} d */
    "not-whole": (d) => `Enter a whole number, like ${d.example}.`,
    /** @param {Refusal} d */
    "out-of-range": (d) => `Enter a number from ${d.min} to ${d.max}.`,
    /** @param {Refusal} d */
    "row-count": (d) => `Enter between ${d.min} and ${d.max} values.`,
    /** @param {Refusal} d */
    exceeds: (d) => `This cannot be more than “${d.limit}”.`,
    empty: () => "All counts are zero. Enter at least one.",
    /** @param {Refusal} d */
    undefined: (d) => d.reason,
    "too-large": () => "The result is too large to show. Enter smaller figures.",
    "too-few": () => "There is not enough data for an estimate. Enter more.",
    "not-a-table": () => "Enter a table of numbers here.",
    "not-converged": () => "The model does not fit these figures. Check them for mistakes.",
    cancelled: () => "The calculation was stopped.",
    "not-ready": () => "The calculator is still loading. Try again in a moment.",
    "other-version": () => "Parts of this page come from different versions. Reload the page.",
    failed: () => "The calculation failed. Change a figure to try again.",
    unknown: () => "This calculator is set up with an unknown option.",
  },
};
