/** Polish: the result of “Prospect-to-regular funnel”. */

import { counted, forms, of } from "../../polish.js";

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Współczynnik konwersji (od dotarcia do stałego klienta)",
    "conversion-low": "Dolna granica współczynnika konwersji",
    "conversion-high": "Górna granica współczynnika konwersji",
    reached: "Liczba osób objętych dotarciem",
    regulars: "Liczba stałych klientów",
    "total-cost": "Łączny koszt",
    "cost-per-prospect": "Koszt dotarcia do jednej osoby",
    "prospects-per-regular": "Osoby objęte dotarciem na jednego stałego klienta",
    "most-per-prospect": "Najwyższy opłacalny koszt dotarcia do jednej osoby",
    "net-per-regular": "Wartość stałego klienta po odjęciu kosztu",
    "lowest-step": "Najsłabszy współczynnik konwersji",
    stage: "Etap",
    people: "Liczba osób",
    "of-previous": "Odsetek z poprzedniego etapu",
    "of-reached": "Odsetek objętych dotarciem",
    cost: "Koszt",
    "cost-so-far-per-head": "Dotychczasowy koszt na osobę",
  },
  scale: "Skala logarytmiczna",
  picture: (f, v) =>
    `Lejek o pięciu etapach: ${of(f.count(v.reached))} osób objętych dotarciem stałymi klientami ${forms(v.regulars, { one: "została", few: "zostały", other: "zostało" })} ${f.count(v.regulars)}, czyli ${f.share(v.conversion)}.`,
  warnings: {
    "pays-too-much": () => "Stały klient kosztuje więcej, niż jest wart.",
    "few-regulars": () =>
      "Mniej niż dziesięciu stałych klientów: współczynnik konwersji jest jeszcze bardzo niedokładny.",
  },
  refusals: {
    "stage-grows": "Na tym etapie nie może być więcej osób niż na poprzednim.",
    "nobody-regular":
      "Nikt nie doszedł do tego etapu, więc kosztu stałego klienta nie da się jeszcze obliczyć. Podaj co najmniej jedną osobę.",
  },
  verdicts: {
    cost: (f, v) =>
      `Pozyskanie jednego stałego klienta wymaga dotarcia do ${counted(f.round(v["prospects-per-regular"]), { one: "osoby", other: "osób" })} i kosztuje ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `Pozyskanie stałego klienta kosztuje ${f.money(v["cost-per-regular"])}; po tym koszcie zostaje ${f.money(v["net-per-regular"])} jego wartości. Na dotarcie do jednej osoby możesz wydać do ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Pozyskanie stałego klienta kosztuje ${f.money(v["cost-per-regular"])}, o ${f.money(-v["net-per-regular"])} więcej, niż jest on wart. Na dotarcie do jednej osoby możesz wydać najwyżej ${f.money(v["most-per-prospect"])}.`,
  },
};
