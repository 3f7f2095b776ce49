/** Bulgarian: what-if, saving and sharing, loaded when opened, and error sentences, loaded with the first error. */

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
  errors: {
    missing: () => "Въведете число тук.",
    "not-a-number": (d) => `„${d.text}“ не е число. Напишете го например така: ${d.example}.`,
    "not-whole": (d) => `Въведете цяло число, например ${d.example}.`,
    "out-of-range": (d) => `Въведете число от ${d.min} до ${d.max}.`,
    "row-count": (d) => `Броят на стойностите трябва да е от ${d.min} до ${d.max}.`,
    exceeds: (d) => `Това число не може да надвишава полето: ${d.limit}.`,
    empty: () =>
      "Навсякъде има нули, така че още няма какво да се измери. Въведете поне едно число, по-голямо от нула.",
    undefined: (d) => d.reason,
    "too-large": () => "Резултатът е твърде голям, за да се покаже. Въведете по-малки числа.",
    "too-few": () => "Данните са твърде малко за оценка. Въведете още.",
    "not-a-table": () => "Въведете тук таблица с числа.",
    "not-converged": () => "Никоя оценка не отговаря на тези числа. Проверете ги за грешки.",
    cancelled: () => "Изчислението беше спряно.",
    "not-ready": () => "Калкулаторът още се зарежда. Опитайте отново след малко.",
    "other-version": () => "Части от страницата са от различни версии. Презаредете страницата.",
    failed: () => "Изчислението не успя. Променете някое число, за да опитате отново.",
    unknown: () => "Калкулаторът е настроен с опция, която не познава.",
  },
};
