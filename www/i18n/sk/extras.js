/** Slovak: what-if, saving and sharing, loaded when they are opened. */

/** @type {typeof import("../en/extras.js").commonExtras} */
export const commonExtras = {
  whatIfInput: "Ktorú hodnotu zmeniť",
  sensitivity: (input, change) => `Ak sa hodnota „${input}“ zvýši o 1 %, výsledok sa zmení o ${change}`,
  copyLink: "Kopírovať odkaz",
  copyText: "Kopírovať ako text",
  saveCsv: "Hodnoty (CSV)",
  savePng: "Graf (PNG)",
  saveSvg: "Graf (SVG)",
  print: "Tlačiť",
  copied: "Skopírované.",
  notCopied: "Prehliadač nedovoľuje kopírovať. Tu je text:",
  listLeftOut: "Odkaz neobsahuje zoznam, ktorý ste vložili.",
  chooseLanguage: "Jazyk",
  chooseCurrency: "Mena",
};
