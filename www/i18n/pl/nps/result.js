/** Polish: the result of “Net Promoter Score”. */

import { forms } from "../../polish.js";

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margines błędu (±)",
    answers: "Liczba odpowiedzi",
    "promoters-count": "Liczba promotorów",
    "passives-count": "Liczba neutralnych",
    "detractors-count": "Liczba krytyków",
    "promoters-share": "Odsetek promotorów",
    "passives-share": "Odsetek neutralnych",
    "detractors-share": "Odsetek krytyków",
    variance: "Wariancja odpowiedzi",
    "standard-error": "Błąd standardowy",
    "answers-for-ten": "Liczba odpowiedzi przy dokładności ±10",
    "what-if-nps": "Wynik po zmianie",
    "passives-needed": "Ilu neutralnych zmienić w promotorów, aby osiągnąć cel",
    "detractors-needed": "Albo ilu krytyków zmienić w promotorów",
    score: "Ocena",
    count: "Liczba osób",
  },
  picture: (f, v) =>
    `Pasek: krytycy ${f.share(v["detractors-share"])}, neutralni ${f.share(v["passives-share"])}, promotorzy ${f.share(v["promoters-share"])}. Pod nim wynik ${f.points(v.nps)} z przedziałem od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka odpowiedzi więcej lub mniej może znacznie zmienić wynik.",
    "wald-small-sample": () =>
      "Przy mniej niż 100 odpowiedziach przedział Walda jest zbyt wąski. Lepszy jest skorygowany.",
    "out-of-reach": () => "Celu nie da się osiągnąć, zmieniając w promotorów tylko neutralnych albo tylko krytyków.",
    "weights-unknown": () =>
      "Za liczbę odpowiedzi w przedziale przyjęto sumę wag. Podaj efektywną liczbę odpowiedzi, w przeciwnym razie przedział może być zbyt wąski.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `Przy jednej odpowiedzi rzeczywisty wynik najprawdopodobniej mieści się między ${f.round(v.low)} a ${f.round(v.high)}; aby zawęzić go do ±10, potrzeba około ${f.count(v["answers-for-ten"])} odpowiedzi.`,
        other: `Przy ${f.count(v.answers)} odpowiedziach rzeczywisty wynik najprawdopodobniej mieści się między ${f.round(v.low)} a ${f.round(v.high)}; aby zawęzić go do ±10, potrzeba około ${f.count(v["answers-for-ten"])} odpowiedzi.`,
      }),
    narrow: (f, v) =>
      `Przy ${f.count(v.answers)} odpowiedziach rzeczywisty wynik najprawdopodobniej mieści się między ${f.round(v.low)} a ${f.round(v.high)}.`,
  },
};
