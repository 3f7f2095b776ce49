/** Polish: the result of “NPS comparison”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "pooled-variance": "Wariancja wszystkich odpowiedzi",
    margin: "Margines błędu (±)",
    "p-value": "Wartość p (dwustronna)",
    z: "Statystyka z (różnica wyrażona w błędach standardowych)",
    centre: "Środek przedziału",
    "standard-error": "Błąd standardowy różnicy",
    "before-nps": "Pierwszy wynik",
    "before-low": "Pierwszy wynik, dolna granica",
    "before-high": "Pierwszy wynik, górna granica",
    "before-standard-error": "Pierwszy wynik, błąd standardowy",
    "before-answers": "Pierwszy wynik, liczba odpowiedzi",
    "after-nps": "Drugi wynik",
    "after-low": "Drugi wynik, dolna granica",
    "after-high": "Drugi wynik, górna granica",
    "after-standard-error": "Drugi wynik, błąd standardowy",
    "after-answers": "Drugi wynik, liczba odpowiedzi",
    "answers-needed": "Odpowiedzi potrzebne w każdej grupie, aby wykryć tę różnicę",
  },
  picture: (f, v) =>
    `Dwa wyniki z przedziałami: pierwszy ${f.points(v["before-nps"])}, drugi ${f.points(v["after-nps"])}. Pod nimi różnica ${f.points(v.difference)} z przedziałem od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () =>
      "W jednej z grup jest mniej niż 30 odpowiedzi: kilka odpowiedzi więcej lub mniej może odwrócić porównanie.",
    "overlap-is-no-test": () =>
      "Przedziały zachodzą na siebie, a mimo to różnica jest istotna statystycznie. Rozstrzyga przedział różnicy.",
    "wald-small-sample": () =>
      "Przy mniej niż 100 odpowiedziach przedział Walda jest zbyt wąski. Lepszy jest skorygowany.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Drugi wynik jest wyższy o ${f.round(v.difference)} pkt; rzeczywista różnica najprawdopodobniej mieści się między ${f.points(v.low)} a ${f.points(v.high)} pkt. Jest istotna statystycznie.`,
    lower: (f, v) =>
      `Drugi wynik jest niższy o ${f.round(-v.difference)} pkt; rzeczywista różnica najprawdopodobniej mieści się między ${f.points(-v.high)} a ${f.points(-v.low)} pkt. Jest istotna statystycznie.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Odpowiedzi nie wskazują żadnej różnicy. Rzeczywista najprawdopodobniej mieści się między ${f.round(v.low)} a ${f.round(v.high)} pkt.`
        : `Różnica może być przypadkowa: rzeczywista najprawdopodobniej mieści się między ${f.round(v.low)} a ${f.round(v.high)} pkt. Aby wykryć taką różnicę, w każdej grupie potrzeba około ${f.count(v["answers-needed"])} odpowiedzi.`,
  },
};
