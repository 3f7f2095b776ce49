/** Polish: the form of “Customer Loyalty Index”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Indeks lojalności klientów",
  abbreviation: "CLI",
  intro: "Polecanie, ponowne zakupy i kupowanie innych produktów w jednej liczbie.",
  forms: { composite: "Trzy wskaźniki", survey: "Ankieta od 1 do 6", "survey-ten": "Ankieta od 0 do 10" },
  inputs: {
    nps: { label: "Wskaźnik rekomendacji netto", help: "od −100 do 100" },
    "repurchase-rate": { label: "Wskaźnik ponownych zakupów" },
    "upsell-share": { label: "Klienci kilku rodzajów produktów", help: "udział wśród wszystkich klientów" },
    recommend: { label: "Poleciłbym", help: "średnia odpowiedź; 1 to „zdecydowanie tak”, 6 „zdecydowanie nie”" },
    "buy-again": { label: "Kupiłbym ponownie", help: "średnia odpowiedź; 1 to „zdecydowanie tak”" },
    "try-other": { label: "Wypróbowałbym inne produkty", help: "średnia odpowiedź; 1 to „zdecydowanie tak”" },
    "recommend-ten": { label: "Poleciłbym", help: "średnia odpowiedź; 10 to „zdecydowanie tak”" },
    "buy-again-ten": { label: "Kupiłbym ponownie", help: "średnia odpowiedź; 10 to „zdecydowanie tak”" },
    "try-other-ten": { label: "Wypróbowałbym inne produkty", help: "średnia odpowiedź; 10 to „zdecydowanie tak”" },
    "weight-recommend": { label: "Waga polecania" },
    "weight-repurchase": { label: "Waga ponownych zakupów" },
    "weight-upsell": { label: "Waga innych produktów" },
  },
  rows: { parts: { 0: "Polecanie", 1: "Ponowne zakupy", 2: "Inne produkty" } },
  conventions: {
    index: {
      label: "Wskaźnik rekomendacji netto liczy się",
      help: "Tylko przy trzech wskaźnikach. Po przeskalowaniu wszystkie mieszczą się od 0 do 100.",
      choices: { "composite-rescaled": "Przeskalowany do 0–100", "composite-plain": "Tak, jak go podają" },
    },
  },
  outputs: { "loyalty-index": "Indeks lojalności" },
};
