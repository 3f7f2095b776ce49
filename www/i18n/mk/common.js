/** Macedonian: words of all calculators, in parts; the files of a calculator export the parts they need. */

import { plural } from "../plural.js";

const forms = plural("mk");

/** What-if, saving and sharing. */
export const extras = () => import("./extras.js");

/** @type {typeof import("../en/common.js").commonForm} */
export const commonForm = {
  currency: "MKD",
  factor: 60,
  result: "Резултат",
  loading: "Се пресметува…",
  form: "Со што располагате?",
  options: "Претпоставки",
  optional: "По желба",
  understood: (text) => `= ${text}`,
  words: {
    confidence: {
      label: "Ниво на доверба",
      help: "Колку често интервалот ја опфаќа вистинската вредност; вообичаено 95 %.",
    },
    low: { label: "Долна граница на интервалот" },
    high: { label: "Горна граница на интервалот" },
  },
  failures: {
    blocked:
      "Безбедносните правила на страницата забрануваат WebAssembly. Нејзиниот сопственик треба да додаде 'wasm-unsafe-eval' во script-src.",
    network: "Калкулаторот не можеше да се вчита. Проверете ја интернет-врската и обидете се повторно.",
  },
};

/** @type {typeof import("../en/common.js").rows} */
export const rows = {
  addRow: "Додај ред",
  removeRow: (row) => `Отстрани го редот ${row}`,
  pasted: (n, text) => forms(n, { one: `прочитана е ${text} вредност`, other: `прочитани се ${text} вредности` }),
};

/** @type {typeof import("../en/common.js").fieldUnits} */
export const fieldUnits = {
  fieldUnits: { years: "години", months: "месеци", periods: "периоди", "per-year": "годишно" },
};

/** @type {typeof import("../en/common.js").commonResult} */
export const commonResult = {
  invalid: "Поправете го означеното поле за да го видите резултатот.",
  formula: "Формула",
  details: "Сите бројки",
  sources: "Извори",
  otherwise: "Други начини на пресметка би дале",
  warnings: "Внимание",
  whatIf: "Што ако…",
  useIn: "Искористете го резултатот во",
  share: "Сподели и зачувај",
  confidence: (confidence) => `ниво на доверба ${confidence}`,
  range: (low, high) => `од ${low} до ${high}`,
  announce: (name, value, verdict) => `${name}: ${value}${value.endsWith(".") ? "" : "."} ${verdict}`,
  errors: {
    missing: () => "Внесете број тука.",
    "not-a-number": (d) => `„${d.text}“ не е број. Напишете го вака: ${d.example}.`,
    "not-whole": (d) => `Внесете цел број, на пример ${d.example}.`,
    "out-of-range": (d) => `Внесете број од ${d.min} до ${d.max}.`,
    "row-count": (d) => `Бројот на вредности треба да биде од ${d.min} до ${d.max}.`,
    exceeds: (d) => `Овој број не смее да биде поголем од полето: ${d.limit}.`,
    empty: () => "Сите бројки се нула, па сѐ уште нема што да се мери. Внесете барем една поголема од нула.",
    undefined: (d) => d.reason,
    "too-large": () => "Резултатот е преголем за да се прикаже. Внесете помали бројки.",
    "too-few": () => "Ова е премалку за да се процени нешто. Внесете повеќе.",
    "not-a-table": () => "Внесете табела со броеви тука.",
    "not-converged": () => "Ниту една процена не одговара на овие бројки. Проверете дали има грешки.",
    cancelled: () => "Пресметката беше прекината.",
    "not-ready": () => "Калкулаторот сѐ уште се вчитува. Обидете се повторно за миг.",
    "other-version": () => "Деловите на страницава се од различни верзии. Вчитајте ја страницата повторно.",
    failed: () => "Пресметката не успеа. Сменете некоја бројка за да се обидете повторно.",
    unknown: () => "Во поставките на овој калкулатор има непозната опција.",
  },
};

/** @type {typeof import("../en/common.js").units} */
export const units = {
  units: {
    percentagePoints: (text, n) => forms(n, { one: `${text} процентен поен`, other: `${text} процентни поени` }),
    years: (text, n) => forms(n, { one: `${text} година`, other: `${text} години` }),
    months: (text, n) => forms(n, { one: `${text} месец`, other: `${text} месеца` }),
    periods: (text, n) => forms(n, { one: `${text} период`, other: `${text} периода` }),
    perYear: (text) => `${text} годишно`,
    lessThan: (text) => `помалку од ${text}`,
  },
};
