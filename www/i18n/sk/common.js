/** Slovak: words of all calculators, in parts; the files of a calculator export the parts they need. */

import { forms } from "../slovak.js";

/** What-if, saving and sharing, and refusals. */
export const extras = () => import("./extras.js");

/** @type {typeof import("../en/common.js").commonForm} */
export const commonForm = {
  currency: "EUR",
  factor: 1,
  result: "Výsledok",
  loading: "Počíta sa…",
  form: "Aké údaje máte?",
  options: "Predpoklady",
  optional: "Nepovinné",
  understood: (text) => `= ${text}`,
  words: {
    confidence: { label: "Hladina spoľahlivosti", help: "Aký spoľahlivý má byť interval; zvyčajne 95 %." },
    low: { label: "Dolná hranica intervalu" },
    high: { label: "Horná hranica intervalu" },
  },
  failures: {
    network: "Kalkulačku sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.",
  },
};

/** @type {typeof import("../en/common.js").rows} */
export const rows = {
  addRow: "Pridať riadok",
  removeRow: (row) => `Odstrániť riadok ${row}`,
};

/** @type {typeof import("../en/common.js").rowsRead} */
export const rowsRead = {
  pasted: (n, text) =>
    forms(n, {
      one: `načítaná ${text} hodnota`,
      few: `načítané ${text} hodnoty`,
      many: `načítaných ${text} hodnoty`,
      other: `načítaných ${text} hodnôt`,
    }),
};

/** @type {typeof import("../en/common.js").fieldUnits} */
export const fieldUnits = {
  fieldUnits: { years: "roky", months: "mesiace", periods: "obdobia", "per-year": "ročne" },
};

/** @type {typeof import("../en/common.js").blocked} */
export const blocked = {
  blocked:
    "Bezpečnostné pravidlá tejto stránky zakazujú WebAssembly. Jej vlastník musí do script-src pridať 'wasm-unsafe-eval'.",
};

/** @type {typeof import("../en/common.js").commonResult} */
export const commonResult = {
  ...blocked,
  invalid: "Opravte označené pole a uvidíte výsledok.",
  formula: "Vzorec",
  details: "Všetky hodnoty",
  sources: "Zdroje",
  otherwise: "Iným postupom by vyšlo",
  warnings: "Pozor",
  whatIf: "Čo keby…",
  useIn: "Použiť výsledok vo výpočte",
  share: "Zdieľať a uložiť",
  confidence: (confidence) => `spoľahlivosť ${confidence}`,
  range: (low, high) => `od ${low} do ${high}`,
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
};

/** @type {typeof import("../en/common.js").units} */
export const units = {
  units: {
    percentagePoints: (text, n) =>
      forms(n, {
        one: `${text} percentuálny bod`,
        few: `${text} percentuálne body`,
        many: `${text} percentuálneho bodu`,
        other: `${text} percentuálnych bodov`,
      }),
    years: (text, n) =>
      forms(n, { one: `${text} rok`, few: `${text} roky`, many: `${text} roka`, other: `${text} rokov` }),
    months: (text, n) =>
      forms(n, { one: `${text} mesiac`, few: `${text} mesiace`, many: `${text} mesiaca`, other: `${text} mesiacov` }),
    periods: (text, n) =>
      forms(n, { one: `${text} obdobie`, few: `${text} obdobia`, many: `${text} obdobia`, other: `${text} období` }),
    perYear: (text) => `${text} ročne`,
    lessThan: (text) => `menej ako ${text}`,
  },
};
