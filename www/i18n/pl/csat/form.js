/** Polish: the form of “Customer satisfaction”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Satysfakcja klientów",
  abbreviation: "CSAT",
  intro: "Jaka część klientów deklaruje zadowolenie i jak pewny jest to wynik.",
  forms: { five: "Skala od 1 do 5", seven: "Skala od 1 do 7", ten: "Skala od 1 do 10" },
  inputs: {
    counts: {
      label: "Ile osób udzieliło każdej odpowiedzi?",
      help: "1 to bardzo niezadowolony, najwyższa ocena to bardzo zadowolony",
    },
    count: { label: "Osoby" },
    "wanted-margin": { label: "Oczekiwany margines błędu (±)", help: "do zaplanowania kolejnego badania" },
  },
  conventions: {
    measure: {
      label: "Za zadowolonych uznaje się",
      help: "Większość badań liczy dwie najlepsze odpowiedzi. Średnia ukrywa, jak odpowiedzi się rozkładają.",
      choices: {
        "top-two-box": "Dwie najlepsze odpowiedzi",
        "top-box": "Tylko najlepszą odpowiedź",
        mean: "Nikogo: średnia",
      },
    },
  },
  outputs: { csat: "Zadowoleni klienci" },
};
