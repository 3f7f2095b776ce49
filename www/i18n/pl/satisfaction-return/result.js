/** Polish: the result of “Satisfaction and return”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Odsetek powrotów zachwyconych",
    "delighted-low": "Dolna granica, zachwyceni",
    "delighted-high": "Górna granica, zachwyceni",
    "satisfied-rate": "Odsetek powrotów zadowolonych",
    "satisfied-low": "Dolna granica, zadowoleni",
    "satisfied-high": "Górna granica, zadowoleni",
    "dissatisfied-rate": "Odsetek powrotów niezadowolonych",
    "dissatisfied-low": "Dolna granica, niezadowoleni",
    "dissatisfied-high": "Górna granica, niezadowoleni",
    "risk-ratio": "Ilu zachwyconych wraca na jednego zadowolonego (iloraz)",
    "risk-ratio-low": "Dolna granica ilorazu",
    "risk-ratio-high": "Górna granica ilorazu",
    "satisfied-customers": "Zadowoleni klienci",
    "extra-returns": "Dodatkowe powroty, gdyby zadowoleni byli zachwyceni",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Odsetki powrotów z przedziałami: zachwyceni ${f.share(v["delighted-rate"])}, zadowoleni ${f.share(v["satisfied-rate"])}.`
      : `Odsetki powrotów z przedziałami: zachwyceni ${f.share(v["delighted-rate"])}, zadowoleni ${f.share(v["satisfied-rate"])}, niezadowoleni ${f.share(v["dissatisfied-rate"])}.`,
  warnings: {
    "few-customers": () => "Jedna z grup ma mniej niż 30 klientów: jej odsetek powrotów niewiele jeszcze mówi.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych, a zadowolonych tylko ${f.share(v["satisfied-rate"])}. Zadowolenie nie wystarcza: to zachwyt sprawia, że klienci wracają.`,
    "no-difference": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych i ${f.share(v["satisfied-rate"])} zadowolonych. Różnica może być przypadkowa: wynosi od ${f.share(v.low)} do ${f.share(v.high)}.`,
    "delight-stays-away": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych, mniej niż zadowolonych (${f.share(v["satisfied-rate"])}). To, o co pytasz, nie jest tym, co przyciąga klientów z powrotem.`,
  },
};
