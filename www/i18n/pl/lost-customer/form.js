/** Polish: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Koszt utraty klienta",
  intro: "Ile kosztuje odejście jednego klienta: utracona marża, pozyskanie nowego klienta i złe opinie.",
  forms: { figures: "Podstawowe dane" },
  inputs: {
    "order-value": { label: "Średnia wartość zamówienia" },
    "orders-per-year": { label: "Liczba zamówień na klienta" },
    margin: { label: "Marża brutto", help: "procent ceny, który zostaje po odjęciu kosztu własnego sprzedaży" },
    "years-lost": { label: "Jak długo klient jeszcze by kupował" },
    "discount-rate": {
      label: "Stopa dyskontowa",
      help: "roczna; o ile mniej warte są pieniądze otrzymane rok później",
    },
    "replacement-cost": { label: "Koszt pozyskania nowego klienta" },
    "people-told": { label: "Ilu osobom klient o tym powie" },
    "put-off": { label: "Odsetek zniechęconych", help: "wśród osób, które bez tego zostałyby klientami" },
    "prospect-value": { label: "Wartość jednego takiego klienta" },
    "customers-lost": { label: "Liczba klientów utraconych w roku" },
  },
  rows: { costs: { 0: "Utracona marża", 1: "Nowy klient w jego miejsce", 2: "Złe opinie" } },
  conventions: {
    replacement: {
      label: "Co uwzględnić",
      help: "Wartości nowego klienta się nie dolicza: można go było pozyskać także bez tej straty.",
      choices: {
        "lost-and-replaced": "Stratę i nowego klienta",
        "lost-only": "Tylko stratę",
        "replaced-only": "Tylko nowego klienta",
      },
    },
    payments: {
      label: "Kiedy wpływają płatności",
      choices: { "mid-year": "W połowie roku", "year-end": "Na koniec roku" },
    },
  },
  outputs: { cost: "Koszt utraty jednego klienta" },
};
