/** Polish: the result of “Market share”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Udział penetracji",
    "penetration-share-low": "Dolna granica udziału penetracji",
    "penetration-share-high": "Górna granica udziału penetracji",
    "share-of-requirements": "Udział w potrzebach",
    "heavy-usage-index": "Indeks intensywności użycia",
    "category-share": "Część wszystkich zakupów przypadająca na nabywców marki",
    "wallet-gap": "Udział w potrzebach minus udział w rynku",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Kwadrat ze stu części, cały rynek: do firmy należy z niego ${f.share(v["market-share"])}.`
      : `Dwa kwadraty. Z tego, co kupują nabywcy marki, z firmy pochodzi ${f.share(v["share-of-requirements"])}; z całego rynku należy do niej ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Nabywcy marki kupują w kategorii mniej niż przeciętny nabywca: firma dociera do okazjonalnych użytkowników.",
  },
  refusals: {
    "one-too-many": "Podano wszystkie cztery, więc nie ma czego wyliczyć. Jedno pole zostaw puste.",
    "zero-factor": "Jeden z czynników jest zerem, więc brakującego nie da się wyliczyć.",
    "cannot-all-be-true": "Te liczby są ze sobą sprzeczne: nabywcy marki kupowaliby więcej niż cały rynek. Sprawdź je.",
  },
  verdicts: {
    revenue: (f, v) => `Ze wszystkich wpływów rynku do firmy trafia ${f.share(v["market-share"])}.`,
    units: (f, v) => `Ze wszystkich sztuk sprzedanych na rynku ${f.share(v["market-share"])} pochodzi z firmy.`,
    factors: (f, v) =>
      `Udział w rynku wynosi ${f.share(v["market-share"])}: w firmie kupuje ${f.share(v["penetration-share"])} wszystkich nabywców i zaspokaja w niej ${f.share(v["share-of-requirements"])} swoich potrzeb.`,
  },
};
