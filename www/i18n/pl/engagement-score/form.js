/** Polish: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik zaangażowania klientów",
  intro: "Aktywność klientów; ważniejsze działania mają większą wagę.",
  forms: { actions: "Działania" },
  inputs: {
    actions: {
      label: "Działania klientów",
      help: "na przykład wizyty, godziny korzystania, listy życzeń, opinie; ważniejszym działaniom nadaj większą wagę",
      row: "Działanie",
    },
    weight: { label: "Waga" },
    count: { label: "Liczba" },
    "active-customers": { label: "Liczba aktywnych klientów" },
    target: { label: "Cel na klienta", help: "wynik, któremu odpowiada 100" },
    scale: { label: "Mnożnik", help: "niektóre raporty podają wynik na klienta razy dziesięć" },
  },
  conventions: {
    score: {
      label: "Wynik",
      help: "Między miesiącami i segmentami można porównywać tylko wynik na klienta.",
      choices: {
        raw: "Suma punktów",
        "per-customer": "Na aktywnego klienta",
        "of-target": "Realizacja celu (cel = 100)",
      },
    },
  },
  outputs: { "engagement-score": "Wskaźnik zaangażowania" },
};
