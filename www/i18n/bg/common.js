/** Bulgarian: words of all calculators, in parts; the files of a calculator export the parts they need. */

import { plural } from "../plural.js";

const forms = plural("bg");

/** What-if, saving and sharing, and refusals. */
export const extras = () => import("./extras.js");

/** @type {typeof import("../en/common.js").commonForm} */
export const commonForm = {
  currency: "EUR",
  factor: 1,
  result: "Резултат",
  loading: "Изчисляване…",
  form: "С какви данни разполагате?",
  options: "Допускания",
  optional: "По желание",
  understood: (text) => `= ${text}`,
  words: {
    confidence: {
      label: "Доверителна вероятност",
      help: "Колко често интервалът обхваща реалната стойност; обичайно 95%.",
    },
    low: { label: "Долна граница на интервала" },
    high: { label: "Горна граница на интервала" },
  },
  failures: {
    network: "Калкулаторът не можа да се зареди. Проверете връзката си и опитайте отново.",
  },
};

/** @type {typeof import("../en/common.js").rows} */
export const rows = {
  addRow: "Добавяне на ред",
  removeRow: (row) => `Премахване на ред ${row}`,
};

/** @type {typeof import("../en/common.js").rowsRead} */
export const rowsRead = {
  pasted: (n, text) => forms(n, { one: `прочетена е ${text} стойност`, other: `прочетени са ${text} стойности` }),
};

/** @type {typeof import("../en/common.js").fieldUnits} */
export const fieldUnits = {
  fieldUnits: { years: "години", months: "месеца", periods: "периода", "per-year": "на година" },
};

/** @type {typeof import("../en/common.js").blocked} */
export const blocked = {
  blocked:
    "Политиката за сигурност на тази страница забранява WebAssembly. Собственикът ѝ трябва да добави 'wasm-unsafe-eval' към script-src.",
};

/** @type {typeof import("../en/common.js").commonResult} */
export const commonResult = {
  ...blocked,
  invalid: "Поправете отбелязаното поле, за да видите резултата.",
  formula: "Формула",
  details: "Всички стойности",
  sources: "Източници",
  otherwise: "По друг метод би се получило",
  warnings: "Внимание",
  whatIf: "Какво би станало, ако…",
  useIn: "Използвайте резултата в",
  share: "Споделяне и запазване",
  confidence: (confidence) => `доверителна вероятност ${confidence}`,
  range: (low, high) => `от ${low} до ${high}`,
  announce: (name, value, verdict) => `${name}: ${value}${value.endsWith(".") ? "" : "."} ${verdict}`,
};

/** @type {typeof import("../en/common.js").units} */
export const units = {
  units: {
    percentagePoints: (text, n) => forms(n, { one: `${text} процентен пункт`, other: `${text} процентни пункта` }),
    years: (text, n) => forms(n, { one: `${text} година`, other: `${text} години` }),
    months: (text, n) => forms(n, { one: `${text} месец`, other: `${text} месеца` }),
    periods: (text, n) => forms(n, { one: `${text} период`, other: `${text} периода` }),
    perYear: (text) => `${text} на година`,
    lessThan: (text) => `под ${text}`,
  },
};
