/** Polish: the result of “Wallet Allocation Rule”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Własne miejsce",
    brands: "Używane marki",
    "share-if-first": "Udział jako marka ulubiona",
    gain: "Do zyskania jako marka ulubiona",
    customers: "Klienci",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Słupki: udział, jakiego każda marka może oczekiwać po swoim miejscu. Własny: ${f.share(v.share)}.`
      : `Dwa słupki: ${f.share(v.share)} oczekiwane teraz, ${f.share(v["share-if-first"])} jako ulubiona marka wszystkich.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: średnia innych podobnych może się znacznie różnić.",
    "single-brand": () => "Przy jednej marce reguła daje 100%. Sprawdź, czy klienci naprawdę nie używają innej.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Marka jest ulubiona i może oczekiwać ${f.share(v.share)} portfela. Więcej dałaby tylko mniejsza liczba marek.`,
    behind: (f, v) =>
      `Można oczekiwać ${f.share(v.share)} portfela. Jako marka ulubiona: ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `Średnio można oczekiwać ${f.share(v.share)} portfela. Jako ulubiona marka wszystkich: ${f.share(v["share-if-first"])}.`,
  },
};
