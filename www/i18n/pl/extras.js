/** Polish: what-if, saving and sharing, loaded when they are opened. */

/** @type {typeof import("../en/extras.js").commonExtras} */
export const commonExtras = {
  whatIfInput: "Którą wartość zmienić",
  sensitivity: (input, change) => `Jeśli „${input}” wzrośnie o 1%, wynik zmieni się o ${change}`,
  copyLink: "Kopiuj link",
  copyText: "Kopiuj jako tekst",
  saveCsv: "Wartości (CSV)",
  savePng: "Wykres (PNG)",
  saveSvg: "Wykres (SVG)",
  print: "Drukuj",
  copied: "Skopiowano.",
  notCopied: "Przeglądarka nie pozwala kopiować. Oto tekst:",
  listLeftOut: "Link nie zawiera wklejonej listy.",
  chooseLanguage: "Język",
  chooseCurrency: "Waluta",
};
