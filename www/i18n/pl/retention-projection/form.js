/** Polish: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Prognoza retencji",
  intro: "Ilu klientów z kohorty zostanie i dlaczego stały churn zaniża ich liczbę.",
  forms: { cohort: "Jedna kohorta" },
  inputs: {
    survivors: {
      label: "Liczby pozostałych klientów",
      help: "wśród tych, którzy przyszli w tym samym czasie: na początku, po jednym okresie, po dwóch…",
    },
    horizon: { label: "Horyzont prognozy" },
    "discount-rate": {
      label: "Stopa dyskontowa",
      help: "na okres; o ile mniej warte są pieniądze otrzymane okres później",
    },
  },
  conventions: {
    model: {
      label: "Skłonność klienta do odejścia",
      help: "Nie zmienia się: model sBG. Zmienia się ze stażem: model BdW, który wymaga co najmniej czterech liczb.",
      choices: { same: "Nie zmienia się", changing: "Zmienia się ze stażem" },
    },
  },
  outputs: { survival: "Odsetek pozostałych" },
};
