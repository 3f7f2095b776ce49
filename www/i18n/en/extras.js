/** English: what-if, saving and sharing, loaded when they are opened. */

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
};
