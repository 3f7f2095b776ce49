/** English: what-if, saving and sharing, loaded when they are opened. */

export const commonExtras = {
  whatIfInput: "Figure to change",
  /** @param {string} input @param {string} change */
  sensitivity: (input, change) => `${input}, 1% more: the result changes by ${change}`,
  copyLink: "Copy link",
  copyText: "Copy as text",
  saveCsv: "Figures (CSV)",
  savePng: "Picture (PNG)",
  saveSvg: "Picture (SVG)",
  print: "Print",
  copied: "Copied.",
  notCopied: "The browser does not allow copying. Here is the text:",
  listLeftOut: "The link leaves out the list you pasted.",
};
