/** Polish: the result of “From prospect to regular”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Stali klienci wśród odbiorców",
    "conversion-low": "Dolna granica tego udziału",
    "conversion-high": "Górna granica tego udziału",
    reached: "Odbiorcy",
    regulars: "Stali klienci",
    "total-cost": "Koszt razem",
    "cost-per-prospect": "Koszt na odbiorcę",
    "prospects-per-regular": "Odbiorcy na jednego stałego klienta",
    "most-per-prospect": "Najwyższy opłacalny koszt odbiorcy",
    "net-per-regular": "Pozostaje z wartości stałego klienta",
    "lowest-step": "Najsłabszy krok",
    stage: "Etap",
    people: "Osoby",
    "of-previous": "Z poprzedniego etapu",
    "of-reached": "Z odbiorców",
    cost: "Koszt",
    "cost-so-far-per-head": "Dotychczasowy koszt na osobę",
  },
  picture: (f, v) =>
    `Lejek o pięciu etapach. Odbiorcy: ${f.count(v.reached)}, stali klienci: ${f.count(v.regulars)}, czyli ${f.share(v.conversion)} odbiorców.`,
  warnings: {
    "pays-too-much": () => "Stały klient kosztuje więcej, niż jest wart.",
    "few-regulars": () => "Mniej niż dziesięciu stałych klientów: konwersja jest jeszcze prawie nieznana.",
  },
  refusals: {
    "stage-grows": "Na tym etapie nie może być więcej osób niż na poprzednim.",
    "nobody-regular":
      "Nikt nie doszedł do tego etapu, więc stały klient nie ma jeszcze kosztu. Podaj co najmniej jedną osobę.",
  },
  verdicts: {
    cost: (f, v) =>
      `Odbiorcy potrzebni na jednego stałego klienta: ${f.round(v["prospects-per-regular"])}; jego koszt: ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `Jeden stały klient kosztuje ${f.money(v["cost-per-regular"])} i zostawia ${f.money(v["net-per-regular"])}; odbiorca może kosztować do ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Jeden stały klient kosztuje ${f.money(v["cost-per-regular"])}, o ${f.money(-v["net-per-regular"])} więcej, niż jest wart; odbiorca może kosztować najwyżej ${f.money(v["most-per-prospect"])}.`,
  },
};
