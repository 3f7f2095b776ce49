/** Estonian: what-if, saving and sharing, loaded when they are opened. */

/** @type {typeof import("../en/extras.js").commonExtras} */
export const commonExtras = {
  whatIfInput: "Muudetav näitaja",
  sensitivity: (input, change) => `Kui „${input}“ on 1% suurem, muutub tulemus: ${change}`,
  copyLink: "Kopeeri link",
  copyText: "Kopeeri tekstina",
  saveCsv: "Arvud (CSV)",
  savePng: "Joonis (PNG)",
  saveSvg: "Joonis (SVG)",
  print: "Prindi",
  copied: "Kopeeritud.",
  notCopied: "Brauser ei luba kopeerida. Siin on tekst:",
  listLeftOut: "Kleebitud loend jääb lingist välja.",
  chooseLanguage: "Keel",
  chooseCurrency: "Valuuta",
};
