/** Polish: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Satysfakcja klientów",
  abbreviation: "CSAT",
  intro: "Odsetek zadowolonych klientów wraz z przedziałem ufności.",
  forms: {
    five: "Skala od 1 do 5",
    seven: "Skala od 1 do 7",
    ten: "Skala od 1 do 10",
    "zero-ten": "Skala od 0 do 10",
    three: "Skala od 1 do 3",
    four: "Skala od 1 do 4",
    six: "Skala od 1 do 6",
    "good-bad": "Źle lub dobrze",
    answers: "Wklejone odpowiedzi",
  },
  inputs: {
    counts: {
      label: "Ile osób wybrało daną odpowiedź?",
      help: "1 to bardzo niezadowolony, najwyższa ocena to bardzo zadowolony",
    },
    count: { label: "Liczba osób" },
    answers: {
      label: "Odpowiedzi",
      help: "Wklej odpowiedzi: każdą w osobnym wierszu albo rozdzielone spacjami lub przecinkami.",
    },
    score: { label: "Odpowiedź" },
    lowest: { label: "Najniższa odpowiedź skali" },
    best: { label: "Najlepsza odpowiedź skali" },
    "wanted-margin": { label: "Docelowy margines błędu (±)", help: "do zaplanowania kolejnego badania" },
    effective: {
      label: "Efektywna liczba odpowiedzi",
      help: "dla odpowiedzi ważonych: (suma wag)² / suma kwadratów wag",
    },
  },
  rows: { counts: { bad: "Źle", good: "Dobrze" } },
  conventions: {
    measure: {
      label: "Kto jest zadowolony",
      help: "W większości badań liczy się dwie najlepsze odpowiedzi. Średnia ukrywa rozkład odpowiedzi.",
      choices: {
        "top-two-box": "Dwie najlepsze odpowiedzi",
        "top-box": "Tylko najlepsza odpowiedź",
        mean: "Bez progu – średnia ocen",
      },
    },
    interval: {
      label: "Przedział ufności",
      help: "Odpowiedzi ważone mogą mieć część ułamkową; przedział opiera się wtedy na efektywnej liczbie odpowiedzi.",
      choices: { answers: "Każda odpowiedź liczy się raz", weighted: "Odpowiedzi ważone" },
    },
  },
  outputs: { csat: "Odsetek zadowolonych klientów" },
};
