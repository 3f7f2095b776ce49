/** Bulgarian: what-if, saving and sharing, loaded when they are opened. */

/** @type {typeof import("../en/extras.js").commonExtras} */
export const commonExtras = {
  whatIfInput: "Стойност за промяна",
  sensitivity: (input, change) => `${input}: увеличение с 1% променя резултата с ${change}`,
  copyLink: "Копиране на връзка",
  copyText: "Копиране като текст",
  saveCsv: "Стойности (CSV)",
  savePng: "Графика (PNG)",
  saveSvg: "Графика (SVG)",
  print: "Печат",
  copied: "Копирано.",
  notCopied: "Браузърът не позволява копиране. Ето текста:",
  listLeftOut: "Връзката не съдържа поставения списък.",
  chooseLanguage: "Език",
  chooseCurrency: "Валута",
};
