/** Polish: the result of “NPS comparison”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Margines błędu (±)",
    "p-value": "Wartość p (dwustronna)",
    z: "Odległość od braku różnicy w błędach standardowych (z)",
    centre: "Środek przedziału",
    "standard-error": "Błąd standardowy różnicy",
    "before-nps": "Wynik przedtem",
    "before-low": "Dolna granica przedtem",
    "before-high": "Górna granica przedtem",
    "before-standard-error": "Błąd standardowy przedtem",
    "before-answers": "Odpowiedzi przedtem",
    "after-nps": "Wynik potem",
    "after-low": "Dolna granica potem",
    "after-high": "Górna granica potem",
    "after-standard-error": "Błąd standardowy potem",
    "after-answers": "Odpowiedzi potem",
    "answers-needed": "Odpowiedzi potrzebne po każdej stronie dla tej różnicy",
  },
  picture: (f, v) =>
    `Dwa wyniki z przedziałami: ${f.points(v["before-nps"])} przedtem i ${f.points(v["after-nps"])} potem. Pod nimi różnica ${f.points(v.difference)} z przedziałem od ${f.points(v.low)} do ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi po jednej ze stron: kilka kolejnych może odwrócić porównanie.",
    "overlap-is-no-test": () =>
      "Oba przedziały zachodzą na siebie, a mimo to wyniki się różnią. Rozstrzyga przedział różnicy.",
    "wald-small-sample": () =>
      "Przy mniej niż 100 odpowiedziach przedział Walda jest zbyt wąski. Lepszy jest skorygowany.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Wynik jest potem wyższy: różnica wynosi ${f.round(v.difference)}, najpewniej od ${f.points(v.low)} do ${f.points(v.high)}. Sam przypadek raczej tego nie tłumaczy.`,
    lower: (f, v) =>
      `Wynik jest potem niższy: różnica wynosi ${f.round(-v.difference)}, najpewniej od ${f.points(-v.high)} do ${f.points(-v.low)}. Sam przypadek raczej tego nie tłumaczy.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Te odpowiedzi nie pokazują różnicy. Prawdziwa może wynosić od ${f.round(v.low)} do ${f.round(v.high)}.`
        : `Różnica może być przypadkowa: prawdziwa wynosi od ${f.round(v.low)} do ${f.round(v.high)}. Aby wykryć taką różnicę z dużą pewnością, po każdej stronie trzeba odpowiedzi: ${f.count(v["answers-needed"])}.`,
  },
};
