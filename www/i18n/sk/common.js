/** Slovak: what every calculator says. A calculator's files export the parts they need. */

import { plural } from "../plural.js";

const forms = plural("sk");

/** What-if, saving and sharing. */
export const extras = () => import("./extras.js");

/** @type {typeof import("../en/common.js").commonForm} */
export const commonForm = {
  currency: "EUR",
  result: "Výsledok",
  loading: "Počíta sa…",
  form: "Aké údaje máte?",
  options: "Predpoklady",
  optional: "Nepovinné",
  understood: (text) => `= ${text}`,
  words: {
    confidence: { label: "Hladina spoľahlivosti", help: "Aký istý má interval byť; zvyčajne 95 %." },
    low: { label: "Dolná hranica intervalu" },
    high: { label: "Horná hranica intervalu" },
  },
  failures: {
    blocked:
      "Bezpečnostné pravidlá tejto stránky zakazujú WebAssembly. Jej vlastník musí do script-src pridať 'wasm-unsafe-eval'.",
    network: "Kalkulačku sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.",
  },
};

/** @type {typeof import("../en/common.js").rows} */
export const rows = {
  addRow: "Pridať riadok",
  removeRow: (row) => `Odstrániť riadok ${row}`,
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
  fieldUnits: { years: "rokov", months: "mesiacov", periods: "období", "per-year": "ročne" },
};

/** @type {typeof import("../en/common.js").commonResult} */
export const commonResult = {
  invalid: "Opravte označené pole a zobrazí sa výsledok.",
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
  errors: {
    missing: () => "Zadajte sem číslo.",
    "not-a-number": (d) => `„${d.text}“ nie je číslo. Napíšte ho napríklad takto: ${d.example}.`,
    "not-whole": (d) => `Zadajte celé číslo, napríklad ${d.example}.`,
    "out-of-range": (d) => `Zadajte číslo od ${d.min} do ${d.max}.`,
    "row-count": (d) => `Počet hodnôt musí byť od ${d.min} do ${d.max}.`,
    exceeds: (d) => `Toto číslo nemôže byť väčšie ako: ${d.limit}.`,
    empty: () => "Všetky počty sú nulové, zatiaľ teda niet čo merať. Zadajte aspoň jeden.",
    undefined: (d) => d.reason,
    "too-large": () => "Výsledok je príliš veľký na zobrazenie. Zadajte menšie čísla.",
    "too-few": () => "Na odhad je to primálo. Zadajte viac údajov.",
    "not-a-table": () => "Zadajte sem tabuľku čísel.",
    "not-converged": () => "Týmto údajom nezodpovedá žiadny odhad. Skontrolujte, či v nich nie je chyba.",
    cancelled: () => "Výpočet bol zastavený.",
    "not-ready": () => "Kalkulačka sa ešte načítava. Skúste to o chvíľu.",
    failed: () => "Výpočet zlyhal. Zmeňte niektorý údaj a skúste to znova.",
    unknown: () => "Kalkulačka je nastavená s voľbou, ktorú nepozná.",
  },
};

/** @type {typeof import("../en/common.js").units} */
export const units = {
  units: {
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
