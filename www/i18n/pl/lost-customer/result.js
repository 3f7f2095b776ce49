/** Polish: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Marża roczna",
    "lost-margin": "Utracona marża, zdyskontowana",
    replacement: "Nowy klient w jego miejsce",
    "word-of-mouth": "Złe opinie",
    "total-cost": "Koszt utraty wszystkich klientów w roku",
    item: "Pozycja",
    amount: "Kwota",
    year: "Rok",
    value: "W danym roku",
    discounted: "Po zdyskontowaniu",
    total: "Narastająco",
  },
  picture: (f, v) =>
    `Trzy słupki: utracona marża ${f.money(v["lost-margin"])}, pozyskanie nowego klienta ${f.money(v.replacement)}, złe opinie ${f.money(v["word-of-mouth"])}.`,
  warnings: {
    "revenue-is-not-profit": () => "Przy marży 100% jest to przychód, nie zysk.",
    "long-lifespan": () => "Ponad dziesięć lat trudno przewidzieć: zmieniają się produkty, ceny i klienci.",
    "word-of-mouth-dominates": () =>
      "Złe opinie kosztują więcej niż utracona marża, a to najmniej pewna część kosztu. Sprawdź, ile osób naprawdę się zniechęca.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Odejście jednego klienta kosztuje Cię w dzisiejszych pieniądzach ${f.money(v.cost)}.` },
};
