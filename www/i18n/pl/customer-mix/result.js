/** Polish: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Odsetek stałych klientów",
    "regular-share-low": "Dolna granica tego odsetka",
    "regular-share-high": "Górna granica tego odsetka",
    customers: "Liczba klientów",
    revenue: "Przychód",
    "revenue-per-one-time": "Przychód na klienta jednorazowego",
    "revenue-per-regular": "Przychód na stałego klienta",
    "worth-times": "Liczba jednorazowych równa jednemu stałemu",
    converted: "Jednorazowi, którzy stali się stałymi",
    "added-revenue": "Dodatkowy przychód w roku",
    group: "Grupa",
  },
  picture: (f, v) =>
    `Dwa słupki: stali klienci to ${f.share(v["regular-share"])} bazy klientów i ${f.share(v["regular-revenue-share"])} przychodu.`,
  warnings: {
    "hopeful-conversion": () => "Ponad jedna czwarta klientów jednorazowych to bardzo ambitny cel. Planuj ostrożniej.",
    "regulars-spend-less": () =>
      "Stały klient przynosi tu mniej niż jednorazowy. Sprawdź, czy oba przychody dotyczą tego samego roku.",
  },
  refusals: {
    "revenue-without-customers": "Podano przychód, ale żadnych klientów. Podaj, ilu ich było.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Stali klienci to ${f.share(v["regular-share"])} bazy klientów; przynoszą ${f.share(v["regular-revenue-share"])} przychodu.`,
    "carried-by-one-time": (f, v) =>
      `Stali klienci przynoszą ${f.share(v["regular-revenue-share"])} przychodu; resztę trzeba co roku zdobywać od nowa.`,
  },
};
