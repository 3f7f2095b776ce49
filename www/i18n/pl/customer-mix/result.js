/** Polish: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Stali wśród klientów",
    "regular-share-low": "Dolna granica tego udziału",
    "regular-share-high": "Górna granica tego udziału",
    customers: "Klienci",
    revenue: "Przychód",
    "revenue-per-one-time": "Przychód na klienta jednorazowego",
    "revenue-per-regular": "Przychód na stałego klienta",
    "worth-times": "Tylu jednorazowych wart jest jeden stały",
    converted: "Pozyskani na stałe",
    "added-revenue": "Dodatkowy przychód w roku",
    group: "Grupa",
  },
  picture: (f, v) =>
    `Dwa słupki: stali klienci to ${f.share(v["regular-share"])} klientów i ${f.share(v["regular-revenue-share"])} przychodu.`,
  warnings: {
    "hopeful-conversion": () => "Ponad jedna czwarta klientów jednorazowych to dużo. Planuj ostrożniej.",
    "regulars-spend-less": () =>
      "Stały klient przynosi tu mniej niż jednorazowy. Sprawdź, czy oba przychody dotyczą tego samego roku.",
  },
  refusals: {
    "revenue-without-customers": "Jest przychód, ale nie ma nikogo, kto go przynosi. Podaj, ilu było klientów.",
  },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Stali klienci to ${f.share(v["regular-share"])} klientów i ${f.share(v["regular-revenue-share"])} przychodu: jest on stabilny.`,
    "carried-by-one-time": (f, v) =>
      `Stali klienci przynoszą ${f.share(v["regular-revenue-share"])} przychodu; resztę trzeba co roku zdobywać od nowa.`,
  },
};
