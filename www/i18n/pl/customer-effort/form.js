/** Polish: the form of “Customer effort score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik wysiłku klienta",
  intro: "Jak łatwo klientom załatwić sprawę z firmą.",
  forms: { agreement: "Odpowiedzi od 1 do 7" },
  inputs: {
    counts: {
      label: "Ile osób udzieliło każdej odpowiedzi?",
      help: "na zdanie „Firma ułatwiła mi załatwienie sprawy”: 1 to zdecydowanie nie, 7 zdecydowanie tak",
    },
    count: { label: "Osoby" },
  },
  conventions: {
    measure: {
      label: "Wynikiem jest",
      help: "Pod tą samą nazwą kryją się trzy wskaźniki; podaj, który z nich raportujesz.",
      choices: {
        "percent-agree": "Udział zgadzających się (5–7)",
        mean: "Średnia odpowiedź",
        "net-easy": "Łatwo (6, 7) minus trudno (1–3)",
      },
    },
  },
  outputs: { "agree-share": "Uznało, że było łatwo" },
};
