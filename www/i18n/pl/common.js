/** Polish: words of all calculators, in parts; the files of a calculator export the parts they need. */

import { forms } from "../polish.js";

/** What-if, saving and sharing, and refusals. */
export const extras = () => import("./extras.js");

/** @type {typeof import("../en/common.js").commonForm} */
export const commonForm = {
  currency: "PLN",
  factor: 4,
  result: "Wynik",
  loading: "Obliczanie…",
  form: "Jakimi danymi dysponujesz?",
  options: "Założenia",
  optional: "Opcjonalnie",
  understood: (text) => `= ${text}`,
  words: {
    confidence: { label: "Poziom ufności", help: "Jak wiarygodny ma być przedział; zwykle 95%." },
    low: { label: "Dolna granica przedziału" },
    high: { label: "Górna granica przedziału" },
  },
  failures: {
    network: "Nie udało się wczytać kalkulatora. Sprawdź połączenie i spróbuj ponownie.",
  },
};

/** @type {typeof import("../en/common.js").rows} */
export const rows = {
  addRow: "Dodaj wiersz",
  removeRow: (row) => `Usuń wiersz ${row}`,
};

/** @type {typeof import("../en/common.js").rowsRead} */
export const rowsRead = {
  pasted: (n, text) =>
    forms(n, {
      one: `odczytano ${text} wartość`,
      few: `odczytano ${text} wartości`,
      many: `odczytano ${text} wartości`,
      other: `odczytano ${text} wartości`,
    }),
};

/** @type {typeof import("../en/common.js").fieldUnits} */
export const fieldUnits = {
  fieldUnits: { years: "lata", months: "miesiące", periods: "okresy", "per-year": "rocznie" },
};

/** @type {typeof import("../en/common.js").blocked} */
export const blocked = {
  blocked:
    "Zasady bezpieczeństwa tej strony blokują WebAssembly. Jej właściciel musi dodać 'wasm-unsafe-eval' do script-src.",
};

/** @type {typeof import("../en/common.js").commonResult} */
export const commonResult = {
  ...blocked,
  invalid: "Popraw zaznaczone pole, aby zobaczyć wynik.",
  formula: "Wzór",
  details: "Wszystkie wartości",
  sources: "Źródła",
  otherwise: "Przy innym sposobie liczenia",
  warnings: "Uwagi",
  whatIf: "Co by było, gdyby…",
  useIn: "Użyj tego wyniku w kalkulatorze",
  share: "Udostępnij i zapisz",
  confidence: (confidence) => `poziom ufności ${confidence}`,
  range: (low, high) => `od ${low} do ${high}`,
  announce: (name, value, verdict) => `${name}: ${value}. ${verdict}`,
};

/** @type {typeof import("../en/common.js").units} */
export const units = {
  units: {
    percentagePoints: (text) => `${text} pkt proc.`,
    years: (text, n) =>
      forms(n, { one: `${text} rok`, few: `${text} lata`, many: `${text} lat`, other: `${text} roku` }),
    months: (text, n) =>
      forms(n, {
        one: `${text} miesiąc`,
        few: `${text} miesiące`,
        many: `${text} miesięcy`,
        other: `${text} miesiąca`,
      }),
    periods: (text, n) =>
      forms(n, { one: `${text} okres`, few: `${text} okresy`, many: `${text} okresów`, other: `${text} okresu` }),
    perYear: (text) => `${text} rocznie`,
    lessThan: (text) => `mniej niż ${text}`,
  },
};
