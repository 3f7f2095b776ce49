/** Polish: the result of “NPS sample size”. */

import { counted, INVITATIONS } from "../../polish.js";

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "adjusted-variance": "Wariancja uzupełnionej próby",
    "aimed-variance": "Wariancja po wzroście",
    "end-variance": "Wariancja dolnej granicy przedziału na odpowiedź",
    "adjusted-rise": "Wzrost w uzupełnionej próbie",
    "total-answers": "Potrzebna liczba odpowiedzi w obu falach razem",
    invitations: "Liczba zaproszeń do wysłania",
    "most-answers": "Potrzebna liczba odpowiedzi w najgorszym razie",
    nps: "Spodziewany wynik",
    variance: "Wariancja odpowiedzi",
    "z-confidence": "Wartość z dla poziomu ufności",
    "z-power": "Wartość z dla mocy testu",
    unlimited: "Liczba odpowiedzi przed zaokrągleniem",
    corrected: "Liczba odpowiedzi przy ograniczonej liczbie klientów",
    points: "Margines błędu w punktach",
  },
  picture: (f, v) =>
    `Opadająca krzywa: im więcej odpowiedzi, tym dokładniejszy wynik. Zaznaczono na niej ${counted(f.count(v.answers), { one: "potrzebną odpowiedź", few: "potrzebne odpowiedzi", many: "potrzebnych odpowiedzi", other: "potrzebnej odpowiedzi" })}.`,
  warnings: {
    "large-share": () =>
      "Musiałaby odpowiedzieć ponad połowa wszystkich klientów. Zaproś wszystkich albo zgódź się na większy margines błędu.",
    "more-than-population": () =>
      "Potrzeba więcej zaproszeń, niż masz klientów. Zwiększ odsetek odpowiedzi albo zgódź się na większy margines błędu.",
  },
  refusals: {
    "aim-beyond-scale": "Cel przekracza 100 punktów. Wpisz mniejszą różnicę.",
    "shares-above-one": "Promotorzy i krytycy to razem ponad 100%. Zmniejsz jeden z odsetków.",
  },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Trzeba zebrać ${f.count(v.answers)} odpowiedzi, a jeśli klienci okażą się bardziej podzieleni, niż zakładasz, nawet ${f.count(v["most-answers"])}.`
        : `Trzeba zebrać ${f.count(v.answers)} odpowiedzi, co wymaga wysłania ${counted(f.count(v.invitations), INVITATIONS)}. Jeśli klienci okażą się bardziej podzieleni, niż zakładasz, będzie potrzeba nawet ${f.count(v["most-answers"])} odpowiedzi.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `W każdej fali trzeba zebrać ${f.count(v.answers)} odpowiedzi, w obu razem ${f.count(v["total-answers"])}.`
        : `W każdej fali trzeba zebrać ${f.count(v.answers)} odpowiedzi, w obu razem ${f.count(v["total-answers"])}. Wymaga to wysłania ${counted(f.count(v.invitations), INVITATIONS)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Aby wykazać różnicę między Twoim wynikiem a benchmarkiem, trzeba zebrać ${f.count(v.answers)} odpowiedzi.`
        : `Aby wykazać różnicę między Twoim wynikiem a benchmarkiem, trzeba zebrać ${f.count(v.answers)} odpowiedzi, co wymaga wysłania ${counted(f.count(v.invitations), INVITATIONS)}.`,
  },
};
