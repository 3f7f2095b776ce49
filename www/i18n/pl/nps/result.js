/** Polish: the result of “Net Promoter Score”. */

import { plural } from "../../plural.js";

export { commonResult, extras } from "../common.js";

const forms = plural("pl");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margines błędu (±)",
    answers: "Odpowiedzi",
    "promoters-count": "Promotorzy",
    "passives-count": "Neutralni",
    "detractors-count": "Krytycy",
    "promoters-share": "Udział promotorów",
    "passives-share": "Udział neutralnych",
    "detractors-share": "Udział krytyków",
    variance: "Wariancja odpowiedzi",
    "standard-error": "Błąd standardowy",
    "answers-for-ten": "Odpowiedzi potrzebne do ±10",
    "what-if-nps": "Wynik po zmianie",
    "passives-needed": "Ilu neutralnych pozyskać do celu",
    "detractors-needed": "Albo ilu krytyków pozyskać do celu",
    score: "Ocena",
    count: "Osoby",
  },
  picture: (f, v) =>
    `Pasek: krytycy ${f.share(v["detractors-share"])}, neutralni ${f.share(v["passives-share"])}, promotorzy ${f.share(v["promoters-share"])}. Pod nim wynik ${f.points(v.nps)} z przedziałem od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka kolejnych może znacznie zmienić wynik.",
    "wald-small-sample": () =>
      "Przy mniej niż 100 odpowiedziach przedział Walda jest zbyt wąski. Lepszy jest skorygowany.",
    "out-of-reach": () => "Celu nie da się osiągnąć, pozyskując samych neutralnych albo samych krytyków.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `Przy jednej odpowiedzi prawdziwy wynik może wynosić od ${f.round(v.low)} do ${f.round(v.high)}; do zawężenia go do ±10 trzeba odpowiedzi: ${f.count(v["answers-for-ten"])}.`,
        other: `Przy ${f.count(v.answers)} odpowiedziach prawdziwy wynik może wynosić od ${f.round(v.low)} do ${f.round(v.high)}; do zawężenia go do ±10 trzeba odpowiedzi: ${f.count(v["answers-for-ten"])}.`,
      }),
    narrow: (f, v) =>
      `Przy ${f.count(v.answers)} odpowiedziach prawdziwy wynik najpewniej leży między ${f.round(v.low)} a ${f.round(v.high)}.`,
  },
};
