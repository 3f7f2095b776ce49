/** Polish: the result of “Market share”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Penetracja (odsetek nabywców kategorii)",
    "penetration-share-low": "Dolna granica penetracji",
    "penetration-share-high": "Górna granica penetracji",
    "share-of-requirements": "Udział w potrzebach (share of requirements)",
    "heavy-usage-index": "Indeks intensywności zakupów",
    "category-share": "Udział Twoich nabywców we wszystkich zakupach",
    "wallet-gap": "Udział w potrzebach minus udział w rynku",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Kwadrat ze stu części to cały rynek: do Ciebie należy z niego ${f.share(v["market-share"])}.`
      : `Dwa kwadraty. Z zakupów Twoich nabywców przypada na Ciebie ${f.share(v["share-of-requirements"])}, z całego rynku ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Twoi nabywcy kupują w kategorii mniej niż przeciętny nabywca: docierasz do kupujących okazjonalnie.",
  },
  refusals: {
    "one-too-many": "Podano wszystkie cztery wartości, więc nie ma czego wyliczyć. Jedno pole zostaw puste.",
    "zero-factor": "Jeden z czynników jest zerem, więc brakującego nie da się wyliczyć.",
    "cannot-all-be-true": "Te liczby są ze sobą sprzeczne: Twoi nabywcy kupowaliby więcej niż cały rynek. Sprawdź je.",
  },
  verdicts: {
    revenue: (f, v) => `Z przychodu całego rynku przypada na Ciebie ${f.share(v["market-share"])}.`,
    units: (f, v) => `Ze wszystkich sztuk sprzedanych na rynku przypada na Ciebie ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Twój udział w rynku wynosi ${f.share(v["market-share"])}: Twoją markę kupuje ${f.share(v["penetration-share"])} wszystkich nabywców i przypada na nią ${f.share(v["share-of-requirements"])} ich zakupów w kategorii.`,
  },
};
