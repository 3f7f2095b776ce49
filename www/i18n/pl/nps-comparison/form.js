/** Polish: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Porównanie NPS",
  intro:
    "Czy dwa wyniki NPS naprawdę się różnią, czy to tylko przypadek? Dla dwóch fal badania albo dwóch grup klientów.",
  forms: { groups: "Trzy grupy", scores: "Oceny od 0 do 10", answers: "Wklejone odpowiedzi" },
  inputs: {
    waves: { label: "Ile osób jest w poszczególnych grupach?" },
    promoters: { label: "Promotorzy", help: "oceny 9 i 10" },
    passives: { label: "Neutralni", help: "oceny 7 i 8" },
    detractors: { label: "Krytycy", help: "oceny od 0 do 6" },
    counts: { label: "Ile osób wystawiło daną ocenę?" },
    before: { label: "Pierwszy wynik" },
    after: { label: "Drugi wynik" },
    "before-list": {
      label: "Pierwsza fala (grupa)",
      help: "Wklej oceny od 0 do 10: każdą w osobnym wierszu albo rozdzielone spacjami lub przecinkami.",
    },
    "after-list": { label: "Druga fala (grupa)" },
    score: { label: "Ocena" },
  },
  rows: { waves: { before: "Pierwsza fala (grupa)", after: "Druga fala (grupa)" } },
  conventions: {
    interval: {
      label: "Przedział ufności",
      help: "Skorygowany przedział Walda jest najbardziej wiarygodny przy każdej liczbie odpowiedzi.",
      choices: { pooled: "Łączny", "adjusted-wald": "Skorygowany Walda", wald: "Walda" },
    },
  },
  outputs: { difference: "Różnica wyników" },
};
