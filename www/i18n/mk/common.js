/** Macedonian: words of all calculators, in parts; the files of a calculator export the parts they need. */

import { plural } from "../plural.js";

const forms = plural("mk");

/** What-if, saving and sharing, and refusals. */
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
    network: "Калкулаторот не можеше да се вчита. Проверете ја интернет-врската и обидете се повторно.",
  },
};

/** @type {typeof import("../en/common.js").rows} */
export const rows = {
  addRow: "Додај ред",
  removeRow: (row) => `Отстрани го редот ${row}`,
};

/** @type {typeof import("../en/common.js").rowsRead} */
export const rowsRead = {
  pasted: (n, text) => forms(n, { one: `прочитана е ${text} вредност`, other: `прочитани се ${text} вредности` }),
};

/** @type {typeof import("../en/common.js").fieldUnits} */
export const fieldUnits = {
  fieldUnits: { years: "години", months: "месеци", periods: "периоди", "per-year": "годишно" },
};

/** @type {typeof import("../en/common.js").blocked} */
export const blocked = {
  blocked:
    "Безбедносните правила на страницата забрануваат WebAssembly. Нејзиниот сопственик треба да додаде 'wasm-unsafe-eval' во script-src.",
};

/** @type {typeof import("../en/common.js").commonResult} */
export const commonResult = {
  ...blocked,
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
