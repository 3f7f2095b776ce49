/** Polish: the form of “CLV from retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV na podstawie retencji",
  intro: "Ile wart jest klient, który z okresu na okres zostaje ze znanym prawdopodobieństwem.",
  forms: { endless: "Bezterminowo", horizon: "Przez określoną liczbę okresów" },
  inputs: {
    margin: { label: "Marża na klienta i okres", help: "po odjęciu kosztów towaru i działań retencyjnych" },
    "retention-rate": { label: "Wskaźnik retencji", help: "odsetek klientów, którzy zostają na kolejny okres" },
    "discount-rate": { label: "Stopa dyskontowa", help: "dla tego samego okresu co marża i retencja" },
    horizon: { label: "Liczba okresów" },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    timing: {
      label: "Pierwsza marża",
      help: "Później: po jednym okresie, od tych, którzy zostali. Od razu: od każdego pozyskanego klienta.",
      choices: { "first-margin-later": "Wpływa później", "first-margin-now": "Wpływa od razu" },
    },
  },
  outputs: { clv: "Wartość życiowa klienta" },
};
