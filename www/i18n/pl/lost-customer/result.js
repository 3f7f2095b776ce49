/** Polish: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Marża roczna",
    "lost-margin": "Niezarobiona marża, zdyskontowana",
    replacement: "Następca",
    "word-of-mouth": "Opinie",
    "total-cost": "Koszt wszystkich utraconych w roku",
    item: "Co",
    amount: "Kwota",
    year: "Rok",
    value: "W roku",
    discounted: "Zdyskontowane",
    total: "Narastająco",
  },
  picture: (f, v) =>
    `Trzy słupki: ${f.money(v["lost-margin"])} niezarobionej marży, ${f.money(v.replacement)} na następcę, ${f.money(v["word-of-mouth"])} przez opinie.`,
  warnings: {
    "revenue-is-not-profit": () => "Przy marży 100% jest to przychód, nie zysk.",
    "long-lifespan": () => "Ponad dziesięć lat trudno przewidzieć: zmieniają się produkty, ceny i klienci.",
    "word-of-mouth-dominates": () =>
      "Większość kosztu to opinie, część najmniej pewna. Sprawdź, ile osób naprawdę się zniechęca.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Każdy klient, który odchodzi, kosztuje w dzisiejszych pieniądzach ${f.money(v.cost)}.` },
};
