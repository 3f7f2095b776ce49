/** Polish: the result of “Customer satisfaction”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Średnia ocena",
    margin: "Margines błędu (±)",
    "mean-low": "Dolna granica średniej",
    "mean-high": "Górna granica średniej",
    "standard-deviation": "Odchylenie standardowe",
    satisfied: "Liczba zadowolonych",
    answers: "Liczba odpowiedzi",
    "answers-needed": "Liczba odpowiedzi potrzebna do uzyskania docelowego marginesu",
    answer: "Odpowiedź",
    count: "Liczba osób",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Słupki: ile osób udzieliło poszczególnych odpowiedzi. Średnia wynosi ${f.number(v.mean)}.`
      : `Słupki: ile osób udzieliło poszczególnych odpowiedzi. Zadowolonych jest ${f.share(v.csat)} z nich.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka odpowiedzi więcej lub mniej może znacznie zmienić wynik.",
    divided: () =>
      "Co najmniej jedna czwarta osób wybrała dwie najniższe oceny i co najmniej jedna czwarta dwie najwyższe. Klienci są podzieleni; spójrz na słupki, nie tylko na jedną liczbę.",
    "weights-unknown": () =>
      "Za liczbę odpowiedzi w przedziale przyjęto sumę wag. Podaj efektywną liczbę odpowiedzi, w przeciwnym razie przedział może być zbyt wąski.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Rzeczywisty odsetek zadowolonych klientów najprawdopodobniej mieści się między ${f.share(v.low)} a ${f.share(v.high)}.`
        : `Rzeczywisty odsetek zadowolonych klientów najprawdopodobniej mieści się między ${f.share(v.low)} a ${f.share(v.high)}. Docelowy margines błędu wymaga około ${f.count(v["answers-needed"])} odpowiedzi.`,
    narrow: (f, v) =>
      `Rzeczywisty odsetek zadowolonych klientów najprawdopodobniej mieści się między ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Średnia ocena wynosi ${f.number(v.mean)}. Z jednej odpowiedzi nie da się wyznaczyć przedziału ufności.`
        : `Średnia ocena wynosi ${f.number(v.mean)}; rzeczywista najprawdopodobniej mieści się między ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
  },
};
