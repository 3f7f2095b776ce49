/** Polish: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik zaangażowania klientów",
  intro: "Co klienci robią w kontakcie z firmą, z wagą według znaczenia.",
  forms: { actions: "Działania" },
  inputs: {
    actions: {
      label: "Co robili klienci",
      help: "na przykład wizyty, godziny korzystania, listy życzeń, opinie; temu, co znaczy więcej, nadaj większą wagę",
      row: "Działanie",
    },
    weight: { label: "Waga" },
    count: { label: "Ile razy" },
    "active-customers": { label: "Aktywni klienci" },
    target: { label: "Cel na klienta", help: "wynik, który liczy się jako 100" },
    scale: { label: "Mnożnik", help: "niektóre raporty podają wynik na klienta razy dziesięć" },
  },
  conventions: {
    score: {
      label: "Wynik",
      help: "Między miesiącami i segmentami można porównywać tylko wynik na klienta.",
      choices: { raw: "Wszystkie punkty", "per-customer": "Na aktywnego klienta", "of-target": "Na 100 względem celu" },
    },
  },
  outputs: { "engagement-score": "Wskaźnik zaangażowania" },
};
