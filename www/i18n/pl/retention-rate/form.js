/** Polish: the form of “Retention and churn rate”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik utrzymania i odpływu",
  intro: "Ilu klientów zostało w danym okresie, ilu odeszło i co to oznacza w skali roku.",
  forms: { customers: "Policzeni klienci", rate: "Znany wskaźnik" },
  inputs: {
    start: { label: "Klienci na początku" },
    end: { label: "Klienci na końcu", help: "razem z nowymi" },
    new: { label: "Nowi klienci", help: "pozyskani w okresie i obecni na jego końcu" },
    "known-retention": { label: "Wskaźnik utrzymania" },
  },
  conventions: {
    period: {
      label: "Liczby obejmują",
      choices: { month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
    },
    "churn-base": {
      label: "Odpływ odnosi się do",
      help: "Zwykle do liczby klientów na początku.",
      choices: {
        start: "Klientów na początku",
        average: "Średniej z początku i końca",
        exposed: "Klientów na początku i nowych",
      },
    },
  },
  outputs: { retention: "Wskaźnik utrzymania" },
};
