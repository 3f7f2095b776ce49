/** Polish: the form of “Retention and churn rate”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik retencji i odejść (churn)",
  intro: "Ilu klientów zostało w danym okresie, ilu odeszło i co to oznacza w skali roku.",
  forms: { customers: "Liczba klientów", rate: "Znany wskaźnik" },
  inputs: {
    start: { label: "Liczba klientów na początku" },
    end: { label: "Liczba klientów na końcu", help: "razem z nowymi" },
    new: { label: "Liczba nowych klientów", help: "pozyskani w okresie i obecni na jego końcu" },
    "known-retention": { label: "Wskaźnik retencji" },
  },
  conventions: {
    period: {
      label: "Okres, którego dotyczą dane",
      choices: { month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
    },
    "churn-base": {
      label: "Podstawa wskaźnika odejść",
      help: "Zwykle liczba klientów na początku.",
      choices: {
        start: "Klienci na początku",
        average: "Średnia z początku i końca",
        exposed: "Klienci na początku i nowi",
      },
    },
  },
  outputs: { retention: "Wskaźnik retencji" },
};
