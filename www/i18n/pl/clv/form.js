/** Polish: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wartość życiowa klienta",
  abbreviation: "CLV",
  intro: "Ile klient przynosi przez cały czas, przez jaki zostaje z firmą.",
  forms: { figures: "Podstawowe dane" },
  inputs: {
    "order-value": { label: "Średnia wartość zamówienia" },
    "orders-per-year": { label: "Zamówienia na klienta" },
    lifespan: { label: "Czas bycia klientem", help: "jak długo klient kupuje" },
    margin: { label: "Marża brutto", help: "ile zostaje ze sprzedaży po odjęciu jej kosztów" },
    "discount-rate": { label: "Stopa dyskontowa", help: "roczna; o ile mniej warte są późniejsze pieniądze" },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    value: {
      label: "Co się liczy",
      help: "Przychód pochlebia; marża to, co zostaje; dyskonto obniża wagę późniejszych pieniędzy.",
      choices: { revenue: "Przychód", margin: "Marża", discounted: "Marża zdyskontowana" },
    },
    payments: {
      label: "Wpływy",
      choices: { "mid-year": "W połowie roku", "year-end": "Na koniec roku" },
    },
  },
  outputs: { clv: "Wartość życiowa klienta" },
};
