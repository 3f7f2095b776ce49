/** Polish: what-if, saving and sharing, loaded when they are opened. */

/** @type {typeof import("../en/extras.js").commonExtras} */
export const commonExtras = {
  whatIfInput: "Zmieniana wartość",
  sensitivity: (input, change) => `${input}: wzrost o 1% zmienia wynik o ${change}`,
  copyLink: "Kopiuj link",
  copyText: "Kopiuj jako tekst",
  saveCsv: "Wartości (CSV)",
  savePng: "Wykres (PNG)",
  saveSvg: "Wykres (SVG)",
  print: "Drukuj",
  copied: "Skopiowano.",
  notCopied: "Przeglądarka nie pozwala kopiować. Oto tekst:",
  listLeftOut: "Link nie zawiera wklejonej listy.",
};
