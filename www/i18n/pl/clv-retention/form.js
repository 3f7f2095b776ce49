/** Polish: the form of “CLV from retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV z utrzymania",
  intro: "Ile wart jest klient, który ze znanym prawdopodobieństwem zostaje z okresu na okres.",
  forms: { endless: "Bez końca", horizon: "Do horyzontu" },
  inputs: {
    margin: { label: "Marża na klienta i okres", help: "po kosztach towaru i utrzymania klienta" },
    "retention-rate": { label: "Wskaźnik utrzymania", help: "udział klientów, którzy zostają z okresu na okres" },
    "discount-rate": { label: "Stopa dyskontowa", help: "dla tego samego okresu co marża i utrzymanie" },
    horizon: { label: "Liczba okresów" },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    timing: {
      label: "Pierwsza marża",
      help: "Później: po jednym okresie, od tych, którzy zostali. Teraz: od każdego pozyskanego klienta.",
      choices: { "first-margin-later": "Przychodzi później", "first-margin-now": "Przychodzi teraz" },
    },
  },
  outputs: { clv: "Wartość życiowa klienta" },
};
