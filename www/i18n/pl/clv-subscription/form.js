/** Polish: the form of “Subscription CLV”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV w subskrypcji",
  intro: "Ile wart jest subskrybent: na podstawie przychodu, marży i wskaźnika odejść (churn).",
  forms: { figures: "Dane za okres" },
  inputs: {
    revenue: { label: "Przychód na konto", help: "w jednym okresie" },
    margin: { label: "Marża brutto", help: "po odjęciu kosztów hostingu, obsługi klienta i płatności" },
    "churn-rate": { label: "Wskaźnik odejść (churn)", help: "odsetek klientów traconych w okresie" },
    "expansion-rate": {
      label: "Wzrost przychodu z obecnych kont",
      help: "o ile w jednym okresie rośnie przychód z kont, które zostają",
    },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    value: {
      label: "Podstawa wyliczenia",
      help: "Przychód zawyża obraz; marża to kwota, która Ci zostaje.",
      choices: { margin: "Marża", revenue: "Przychód" },
    },
    period: { label: "Okres", choices: { month: "Miesiąc", year: "Rok" } },
  },
  outputs: { clv: "Wartość życiowa klienta" },
};
