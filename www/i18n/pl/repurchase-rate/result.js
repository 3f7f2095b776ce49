/** Polish: the result of “Repurchase rate”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margines błędu (±)",
    all: "Klienci",
    repeat: "Klienci, którzy kupili ponownie",
    "one-time": "Klienci, którzy kupili raz",
    "customers-for-five": "Klienci potrzebni do ±5 punktów",
    purchase: "Numer zakupu",
    customers: "Klienci, którzy go dokonali",
    "went-on": "Spośród poprzednich",
  },
  picture: (f, v) =>
    `Pasek wypełniony w ${f.share(v["repurchase-rate"])}, z przedziałem od ${f.share(v.low)} do ${f.share(v.high)}.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: kilku kolejnych może znacznie zmienić wskaźnik.",
    "short-window": () =>
      "Okres jest krótszy niż dwa zwykłe odstępy między zakupami. Wielu klientów nie zdążyło wrócić, więc wskaźnik jest zaniżony.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      `Przy tej liczbie klientów (${f.count(v.all)}) prawdziwy wskaźnik może wynosić od ${f.share(v.low)} do ${f.share(v.high)}; do zawężenia go do ±5 punktów trzeba klientów: ${f.count(v["customers-for-five"])}.`,
    narrow: (f, v) =>
      `Wróciło ${f.count(v.repeat)} z ${f.count(v.all)} klientów; prawdziwy wskaźnik najpewniej leży między ${f.share(v.low)} a ${f.share(v.high)}.`,
  },
};
