/** Polish: the result of “NPS sample size”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "total-answers": "Potrzebne odpowiedzi w obu falach razem",
    invitations: "Zaproszenia do wysłania",
    "most-answers": "Potrzebne odpowiedzi w najgorszym razie",
    nps: "Oczekiwany wynik",
    variance: "Wariancja odpowiedzi",
    "z-confidence": "z dla ufności",
    "z-power": "z dla mocy",
    unlimited: "Odpowiedzi przed zaokrągleniem",
    corrected: "… przy ograniczonej liczbie klientów",
    points: "Punkty",
  },
  picture: (f, v) =>
    `Opadająca krzywa: im więcej odpowiedzi, tym dokładniejszy wynik. Zaznaczono na niej potrzebną liczbę: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () =>
      "Musiałaby odpowiedzieć ponad połowa wszystkich klientów. Zapytaj wszystkich albo zgódź się na szerszy margines.",
    "more-than-population": () =>
      "Zaproszeń jest więcej niż klientów. Podnieś odsetek odpowiedzi albo zgódź się na szerszy margines.",
  },
  refusals: { "shares-above-one": "Promotorzy i krytycy to razem ponad 100%. Zmniejsz jeden z udziałów." },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Odpowiedzi do zebrania: ${f.count(v.answers)}. Jeśli klienci okażą się bardziej podzieleni, niż zakładasz, nawet ${f.count(v["most-answers"])}.`
        : `Odpowiedzi do zebrania: ${f.count(v.answers)}; zaproszenia, które trzeba w tym celu wysłać: ${f.count(v.invitations)}. Jeśli klienci okażą się bardziej podzieleni, niż zakładasz, odpowiedzi potrzeba nawet: ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Odpowiedzi do zebrania w każdej fali: ${f.count(v.answers)}; w obu razem: ${f.count(v["total-answers"])}.`
        : `Odpowiedzi do zebrania w każdej fali: ${f.count(v.answers)}; w obu razem: ${f.count(v["total-answers"])}. Zaproszenia, które trzeba w tym celu wysłać: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Odpowiedzi do zebrania, aby odróżnić wynik od ustalonego: ${f.count(v.answers)}.`
        : `Odpowiedzi do zebrania, aby odróżnić wynik od ustalonego: ${f.count(v.answers)}; zaproszenia, które trzeba w tym celu wysłać: ${f.count(v.invitations)}.`,
  },
};
