/** Polish: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wartość życiowa klienta",
  abbreviation: "CLV",
  intro: "Ile przynosi klient w całym okresie współpracy.",
  forms: { figures: "Podstawowe dane" },
  inputs: {
    "order-value": { label: "Średnia wartość zamówienia" },
    "orders-per-year": { label: "Liczba zamówień na klienta" },
    lifespan: { label: "Czas relacji z klientem", help: "jak długo klient kupuje" },
    margin: { label: "Marża brutto", help: "procent ceny, który zostaje po odjęciu kosztu własnego sprzedaży" },
    "discount-rate": {
      label: "Stopa dyskontowa",
      help: "roczna; o ile mniej warte są pieniądze otrzymane rok później",
    },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    value: {
      label: "Podstawa wyliczenia",
      help: "Przychód zawyża obraz; marża to kwota, która Ci zostaje; dyskontowanie zmniejsza wagę późniejszych pieniędzy.",
      choices: { revenue: "Przychód", margin: "Marża", discounted: "Marża zdyskontowana" },
    },
    payments: {
      label: "Kiedy wpływają płatności",
      choices: { "mid-year": "W połowie roku", "year-end": "Na koniec roku" },
    },
  },
  outputs: { clv: "Wartość życiowa klienta" },
};
