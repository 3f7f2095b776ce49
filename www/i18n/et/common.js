/** Estonian: words of all calculators, in parts; the files of a calculator export the parts they need. */

import { plural } from "../plural.js";

const forms = plural("et");

/** What-if, saving and sharing, and refusals. */
export const extras = () => import("./extras.js");

/** @type {typeof import("../en/common.js").commonForm} */
export const commonForm = {
  currency: "EUR",
  factor: 1,
  result: "Tulemus",
  loading: "Arvutamine…",
  form: "Mis andmed teil on?",
  options: "Eeldused",
  optional: "Valikuline",
  understood: (text) => `= ${text}`,
  words: {
    confidence: { label: "Usaldusnivoo", help: "Kui sageli vahemik tegelikku väärtust hõlmab; tavaliselt 95%." },
    low: { label: "Usaldusvahemiku alumine piir" },
    high: { label: "Usaldusvahemiku ülemine piir" },
  },
  failures: {
    network: "Kalkulaatorit ei õnnestunud laadida. Kontrollige internetiühendust ja proovige uuesti.",
  },
};

/** @type {typeof import("../en/common.js").rows} */
export const rows = {
  addRow: "Lisa rida",
  removeRow: (row) => `Eemalda rida ${row}`,
};

/** @type {typeof import("../en/common.js").rowsRead} */
export const rowsRead = {
  pasted: (n, text) => forms(n, { one: `loetud ${text} väärtus`, other: `loetud ${text} väärtust` }),
};

/** @type {typeof import("../en/common.js").fieldUnits} */
export const fieldUnits = {
  fieldUnits: { years: "aastat", months: "kuud", periods: "perioodi", "per-year": "aastas" },
};

/** @type {typeof import("../en/common.js").blocked} */
export const blocked = {
  blocked:
    "Selle lehe turvapoliitika keelab WebAssembly. Lehe omanik peab lisama direktiivi script-src väärtuse 'wasm-unsafe-eval'.",
};

/** @type {typeof import("../en/common.js").commonResult} */
export const commonResult = {
  ...blocked,
  invalid: "Tulemuse nägemiseks parandage märgitud väli.",
  formula: "Valem",
  details: "Kõik näitajad",
  sources: "Allikad",
  otherwise: "Muud arvutusviisid annaksid",
  warnings: "Pange tähele",
  whatIf: "Mis oleks, kui…",
  useIn: "Kasuta tulemust kalkulaatoris",
  share: "Jagamine ja salvestamine",
  confidence: (confidence) => `usaldusnivoo ${confidence}`,
  range: (low, high) => `${low} kuni ${high}`,
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
};

/** @type {typeof import("../en/common.js").units} */
export const units = {
  units: {
    percentagePoints: (text, n) => forms(n, { one: `${text} protsendipunkt`, other: `${text} protsendipunkti` }),
    years: (text, n) => forms(n, { one: `${text} aasta`, other: `${text} aastat` }),
    months: (text, n) => forms(n, { one: `${text} kuu`, other: `${text} kuud` }),
    periods: (text, n) => forms(n, { one: `${text} periood`, other: `${text} perioodi` }),
    perYear: (text) => `${text} aastas`,
    lessThan: (text) => `alla ${text}`,
  },
};
