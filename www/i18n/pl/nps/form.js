/** Polish: the form of “Net Promoter Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik rekomendacji netto",
  abbreviation: "NPS",
  intro: "O ile więcej klientów poleciłoby Cię, niż nie poleciło: od −100 do 100.",
  forms: { groups: "Trzy grupy", scores: "Oceny od 0 do 10", answers: "Wklejone odpowiedzi" },
  inputs: {
    promoters: { label: "Promotorzy", help: "oceny 9 i 10" },
    passives: { label: "Neutralni", help: "oceny 7 i 8" },
    detractors: { label: "Krytycy", help: "oceny od 0 do 6" },
    counts: { label: "Ile osób wystawiło daną ocenę?" },
    count: { label: "Liczba osób" },
    answers: {
      label: "Odpowiedzi",
      help: "Wklej oceny od 0 do 10: każdą w osobnym wierszu albo rozdzielone spacjami lub przecinkami.",
    },
    score: { label: "Ocena" },
    target: { label: "Docelowy wynik", help: "od −100 do 100" },
    "passives-won": { label: "Neutralni, którzy staną się promotorami" },
    "detractors-won": { label: "Krytycy, którzy staną się promotorami" },
    effective: {
      label: "Efektywna liczba odpowiedzi",
      help: "dla odpowiedzi ważonych: (suma wag)² / suma kwadratów wag",
    },
  },
  optional: "Cel i wagi",
  conventions: {
    interval: {
      label: "Przedział ufności",
      help: "Skorygowany przedział Walda jest najbardziej wiarygodny przy każdej liczbie odpowiedzi.",
      choices: {
        "adjusted-wald": "Skorygowany Walda",
        score: "Typu Wilsona (score)",
        wald: "Walda",
        weighted: "Odpowiedzi ważone",
      },
    },
  },
  outputs: { nps: "Wskaźnik rekomendacji netto (NPS)" },
};
