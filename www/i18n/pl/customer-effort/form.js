/** Polish: the form of “Customer effort score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik wysiłku klienta (CES)",
  intro: "Jak łatwo klientom załatwić u Ciebie sprawę.",
  forms: { agreement: "Odpowiedzi od 1 do 7" },
  inputs: {
    counts: {
      label: "Ile osób wybrało daną odpowiedź?",
      help: "na ile zgadzają się ze zdaniem „Firma ułatwiła mi załatwienie sprawy”: 1 to zdecydowanie nie, 7 to zdecydowanie tak",
    },
    count: { label: "Liczba osób" },
    effective: {
      label: "Efektywna liczba odpowiedzi",
      help: "dla odpowiedzi ważonych: (suma wag)² / suma kwadratów wag",
    },
  },
  conventions: {
    measure: {
      label: "Sposób liczenia",
      help: "Pod tą samą nazwą kryją się trzy wskaźniki; zaznaczaj, który z nich raportujesz.",
      choices: {
        "percent-agree": "Odsetek zgadzających się (5–7)",
        mean: "Średnia ocena",
        "net-easy": "Łatwo (6, 7) minus trudno (1–3)",
      },
    },
    interval: {
      label: "Przedział ufności",
      help: "Odpowiedzi ważone mogą mieć część ułamkową; przedział opiera się wtedy na efektywnej liczbie odpowiedzi.",
      choices: { answers: "Każda odpowiedź liczy się raz", weighted: "Odpowiedzi ważone" },
    },
  },
  outputs: { "agree-share": "Odsetek klientów, którym było łatwo" },
};
