/** Polish: the result of “Customer satisfaction”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Średnia odpowiedź",
    margin: "Margines błędu (±)",
    "mean-low": "Dolna granica średniej",
    "mean-high": "Górna granica średniej",
    "standard-deviation": "Odchylenie standardowe",
    satisfied: "Odpowiedzi zadowolonych",
    answers: "Odpowiedzi",
    "answers-needed": "Odpowiedzi potrzebne do oczekiwanego marginesu",
    answer: "Odpowiedź",
    count: "Osoby",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Słupki: ile osób udzieliło każdej odpowiedzi. Średnia wynosi ${f.number(v.mean)}.`
      : `Słupki: ile osób udzieliło każdej odpowiedzi. Za zadowolonych uznaje się ${f.share(v.csat)} z nich.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka kolejnych może znacznie zmienić wynik.",
    divided: () =>
      "Na każdym z krańców jest co najmniej jedna czwarta odpowiedzi. Klienci są podzieleni; spójrz na słupki, nie tylko na jedną liczbę.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Prawdziwy udział zadowolonych klientów może wynosić od ${f.share(v.low)} do ${f.share(v.high)}.`
        : `Prawdziwy udział zadowolonych klientów może wynosić od ${f.share(v.low)} do ${f.share(v.high)}. Odpowiedzi potrzebne do oczekiwanego marginesu: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `Prawdziwy udział zadowolonych klientów najpewniej leży między ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Średnia odpowiedź wynosi ${f.number(v.mean)}. Jedna odpowiedź nie wystarczy, aby ocenić, na ile jest to pewne.`
        : `Średnia odpowiedź wynosi ${f.number(v.mean)}; prawdziwa najpewniej leży między ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
  },
};
