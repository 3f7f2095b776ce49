/** Polish: the result of “Customer effort score”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Wskaźnik łatwości netto",
    mean: "Średnia odpowiedź",
    margin: "Margines błędu (±)",
    "net-easy-low": "Dolna granica wskaźnika łatwości netto",
    "net-easy-high": "Górna granica wskaźnika łatwości netto",
    "mean-low": "Dolna granica średniej",
    "mean-high": "Górna granica średniej",
    "standard-deviation": "Odchylenie standardowe",
    agreeing: "Odpowiedzi od 5 do 7",
    easy: "Odpowiedzi 6 i 7",
    hard: "Odpowiedzi od 1 do 3",
    answers: "Odpowiedzi",
    answer: "Odpowiedź",
    count: "Osoby",
  },
  picture: (f, v) =>
    `Słupki: ile osób udzieliło każdej odpowiedzi od 1, trudno, do 7, łatwo. Odpowiedzi razem: ${f.count(v.answers)}.`,
  warnings: {
    "few-answers": () => "Mniej niż 30 odpowiedzi: kilka kolejnych może znacznie zmienić wynik.",
    divided: () =>
      "Na każdym z krańców jest co najmniej jedna czwarta odpowiedzi. Jednym jest łatwo, innym trudno; sprawdź, komu.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `Że było łatwo, uważa ${f.share(v["agree-share"])} klientów; prawdziwy udział najpewniej leży między ${f.share(v.low)} a ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Średnia odpowiedź wynosi ${f.number(v.mean)} na 7. Jedna odpowiedź nie wystarczy, aby ocenić, na ile jest to pewne.`
        : `Średnia odpowiedź wynosi ${f.number(v.mean)} na 7; prawdziwa najpewniej leży między ${f.number(v["mean-low"])} a ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Łatwo minus trudno daje ${f.points(v["net-easy"])}; prawdziwy wynik najpewniej leży między ${f.round(v["net-easy-low"])} a ${f.round(v["net-easy-high"])}.`,
  },
};
