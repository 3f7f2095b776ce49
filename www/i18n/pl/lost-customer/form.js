/** Polish: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Koszt utraty klienta",
  intro: "Ile kosztuje odejście jednego klienta: niedokonane zakupy, pozyskanie następcy i to, co się o firmie mówi.",
  forms: { figures: "Codzienne liczby" },
  inputs: {
    "order-value": { label: "Średnia wartość zamówienia" },
    "orders-per-year": { label: "Zamówienia na klienta" },
    margin: { label: "Marża brutto", help: "to, co zostaje ze sprzedaży po odjęciu jej własnych kosztów" },
    "years-lost": { label: "Czas, przez jaki klient by został" },
    "discount-rate": { label: "Stopa dyskontowa", help: "roczna; o ile mniej warte są późniejsze pieniądze" },
    "replacement-cost": { label: "Koszt pozyskania następcy" },
    "people-told": { label: "Ilu osobom klient o tym powie" },
    "put-off": { label: "… z nich nie zostanie klientami", help: "udział tych, którzy inaczej by nimi zostali" },
    "prospect-value": { label: "Wartość każdej z nich" },
    "customers-lost": { label: "Klienci tracieni w roku" },
  },
  rows: { costs: { 0: "Niezarobiona marża", 1: "Następca", 2: "Opinie" } },
  conventions: {
    replacement: {
      label: "Liczy się",
      help: "Wartości następcy nigdy się nie dolicza: przyszedłby także bez tej straty.",
      choices: {
        "lost-and-replaced": "Strata i następca",
        "lost-only": "Tylko strata",
        "replaced-only": "Tylko następca",
      },
    },
    payments: { label: "Płatności wpływają", choices: { "mid-year": "W połowie roku", "year-end": "Na koniec roku" } },
  },
  outputs: { cost: "Koszt utraty jednego klienta" },
};
