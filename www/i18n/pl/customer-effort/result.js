/** Polish: the result of “Customer effort score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Wskaźnik łatwości netto",
    mean: "Średnia ocena",
    margin: "Margines błędu (±)",
    "net-easy-low": "Dolna granica wskaźnika łatwości netto",
    "net-easy-high": "Górna granica wskaźnika łatwości netto",
    "mean-low": "Dolna granica średniej",
    "mean-high": "Górna granica średniej",
    "standard-deviation": "Odchylenie standardowe",
    agreeing: "Liczba odpowiedzi od 5 do 7",
    easy: "Liczba odpowiedzi 6 i 7",
    hard: "Liczba odpowiedzi od 1 do 3",
    answers: "Liczba odpowiedzi",
    answer: "Odpowiedź",
    count: "Liczba osób",
  },
  picture: (f, v) => `Słupki: rozkład ${f.count(v.answers)} odpowiedzi w skali od 1 (trudno) do 7 (łatwo).`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka odpowiedzi więcej lub mniej może znacznie zmienić wynik.",
    divided: () =>
      "Co najmniej jedna czwarta osób wybrała dwie najniższe oceny i co najmniej jedna czwarta dwie najwyższe. Jednym jest łatwo, innym trudno; sprawdź, komu.",
    "weights-unknown": () =>
      "Za liczbę odpowiedzi w przedziale przyjęto sumę wag. Podaj efektywną liczbę odpowiedzi, w przeciwnym razie przedział może być zbyt wąski.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} klientów uważa, że było łatwo; rzeczywisty odsetek najprawdopodobniej mieści się między ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Średnia ocena wynosi ${f.number(v.mean)} na 7. Z jednej odpowiedzi nie da się wyznaczyć przedziału ufności.`
        : `Średnia ocena wynosi ${f.number(v.mean)} na 7; rzeczywista najprawdopodobniej mieści się między ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Wskaźnik łatwości netto wynosi ${f.points(v["net-easy"])}; rzeczywisty najprawdopodobniej mieści się między ${f.round(v["net-easy-low"])} a ${f.round(v["net-easy-high"])}.`,
  },
};
