/** Slovak: words of all calculators, in parts; the files of a calculator export the parts they need. */

import { forms } from "../slovak.js";

/** What-if, saving and sharing. */
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
  fieldUnits: { years: "roky", months: "mesiace", periods: "obdobia", "per-year": "ročne" },
};

/** @type {typeof import("../en/common.js").commonResult} */
export const commonResult = {
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
  errors: {
    missing: () => "Zadajte sem číslo.",
    "not-a-number": (d) => `„${d.text}“ nie je číslo. Napíšte ho napríklad takto: ${d.example}.`,
    "not-whole": (d) => `Zadajte celé číslo, napríklad ${d.example}.`,
    "out-of-range": (d) => `Zadajte číslo od ${d.min} do ${d.max}.`,
    "row-count": (d) => `Počet hodnôt musí byť od ${d.min} do ${d.max}.`,
    exceeds: (d) => `Toto číslo nemôže byť väčšie než hodnota v poli „${d.limit}“.`,
    empty: () => "Všetky počty sú nulové, zatiaľ teda nie je čo merať. Zadajte aspoň jeden nenulový.",
    undefined: (d) => d.reason,
    "too-large": () => "Výsledok je príliš veľký na zobrazenie. Zadajte menšie čísla.",
    "too-few": () => "Na odhad je údajov príliš málo. Zadajte ich viac.",
    "not-a-table": () => "Zadajte sem tabuľku čísel.",
    "not-converged": () => "Z týchto údajov sa nič nedá odhadnúť. Skontrolujte, či v nich nie je chyba.",
    cancelled: () => "Výpočet bol zastavený.",
    "not-ready": () => "Kalkulačka sa ešte načítava. Skúste to o chvíľu.",
    "other-version": () => "Časti stránky sú z rôznych verzií. Načítajte stránku znova.",
    failed: () => "Výpočet zlyhal. Zmeňte niektorý údaj a skúste to znova.",
    unknown: () => "V nastavení kalkulačky je neznáma voľba.",
  },
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
