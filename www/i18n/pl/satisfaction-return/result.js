/** Polish: the result of “Satisfaction and return”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Odsetek powrotów zachwyconych",
    "delighted-low": "Zachwyceni, dolna granica",
    "delighted-high": "Zachwyceni, górna granica",
    "satisfied-rate": "Odsetek powrotów zadowolonych",
    "satisfied-low": "Zadowoleni, dolna granica",
    "satisfied-high": "Zadowoleni, górna granica",
    "dissatisfied-rate": "Odsetek powrotów niezadowolonych",
    "dissatisfied-low": "Niezadowoleni, dolna granica",
    "dissatisfied-high": "Niezadowoleni, górna granica",
    "risk-ratio": "Iloraz odsetków powrotów (zachwyceni / zadowoleni)",
    "risk-ratio-low": "Dolna granica ilorazu",
    "risk-ratio-high": "Górna granica ilorazu",
    "satisfied-customers": "Liczba zadowolonych klientów",
    "extra-returns": "Liczba dodatkowych powrotów, gdyby zadowoleni byli zachwyceni",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Odsetki powrotów z przedziałami: zachwyceni ${f.share(v["delighted-rate"])}, zadowoleni ${f.share(v["satisfied-rate"])}.`
      : `Odsetki powrotów z przedziałami: zachwyceni ${f.share(v["delighted-rate"])}, zadowoleni ${f.share(v["satisfied-rate"])}, niezadowoleni ${f.share(v["dissatisfied-rate"])}.`,
  warnings: {
    "few-customers": () =>
      "Jedna z grup ma mniej niż 30 klientów: jej odsetek powrotów jest jeszcze bardzo niedokładny.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych i tylko ${f.share(v["satisfied-rate"])} zadowolonych klientów. Różnica jest istotna statystycznie.`,
    "no-difference": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych i ${f.share(v["satisfied-rate"])} zadowolonych. Różnica może być przypadkowa: rzeczywista najprawdopodobniej mieści się między ${f.points(100 * v.low)} a ${f.points(100 * v.high)} pkt proc.`,
    "delight-stays-away": (f, v) =>
      `Wróciło ${f.share(v["delighted-rate"])} zachwyconych, mniej niż zadowolonych (${f.share(v["satisfied-rate"])}). To, o co pytasz, raczej nie decyduje o powrotach klientów.`,
  },
};
