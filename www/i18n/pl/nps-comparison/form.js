/** Polish: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Porównanie NPS",
  intro:
    "Czy dwa wskaźniki rekomendacji netto naprawdę się różnią, czy tylko przypadkiem: dwie fale badania albo dwie grupy klientów.",
  forms: { groups: "Trzy grupy", scores: "Oceny od 0 do 10" },
  inputs: {
    waves: { label: "Ile osób jest w każdej grupie?" },
    promoters: { label: "Promotorzy", help: "oceny 9 i 10" },
    passives: { label: "Neutralni", help: "oceny 7 i 8" },
    detractors: { label: "Krytycy", help: "oceny od 0 do 6" },
    counts: { label: "Ile osób wystawiło każdą z ocen?" },
    before: { label: "Przedtem" },
    after: { label: "Potem" },
  },
  rows: { waves: { before: "Przedtem", after: "Potem" } },
  conventions: {
    interval: {
      label: "Przedział ufności",
      help: "Skorygowany przedział Walda jest najpewniejszy przy każdej liczbie odpowiedzi.",
      choices: { "adjusted-wald": "Skorygowany Walda", wald: "Walda" },
    },
  },
  outputs: { difference: "Różnica wyników" },
};
