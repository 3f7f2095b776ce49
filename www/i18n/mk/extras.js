/** Macedonian: what-if, saving and sharing, loaded when they are opened. */

/** @type {typeof import("../en/extras.js").commonExtras} */
export const commonExtras = {
  whatIfInput: "Бројка што се менува",
  sensitivity: (input, change) => `${input}, за 1 % повеќе: резултатот се менува за ${change}`,
  copyLink: "Копирај врска",
  copyText: "Копирај како текст",
  saveCsv: "Бројки (CSV)",
  savePng: "Графикон (PNG)",
  saveSvg: "Графикон (SVG)",
  print: "Печати",
  copied: "Копирано.",
  notCopied: "Прелистувачот не дозволува копирање. Еве го текстот:",
  listLeftOut: "Врската не го содржи залепениот список.",
  chooseLanguage: "Јазик",
  chooseCurrency: "Валута",
};
