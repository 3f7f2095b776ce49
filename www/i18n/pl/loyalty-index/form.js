/** Polish: the form of “Customer Loyalty Index”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Indeks lojalności klientów",
  abbreviation: "CLI",
  intro: "Polecanie, ponowne zakupy i kupowanie innych produktów w jednej liczbie.",
  forms: { composite: "Trzy wskaźniki", survey: "Ankieta od 1 do 6", "survey-ten": "Ankieta od 0 do 10" },
  inputs: {
    nps: { label: "Wskaźnik rekomendacji netto (NPS)", help: "od −100 do 100" },
    "repurchase-rate": { label: "Wskaźnik ponownych zakupów" },
    "upsell-share": { label: "Klienci kupujący kilka rodzajów produktów", help: "odsetek wszystkich klientów" },
    recommend: { label: "Chęć polecenia", help: "średnia odpowiedź; 1 to „zdecydowanie tak”, 6 „zdecydowanie nie”" },
    "buy-again": { label: "Chęć ponownego zakupu", help: "średnia odpowiedź; 1 to „zdecydowanie tak”" },
    "try-other": { label: "Chęć wypróbowania innych produktów", help: "średnia odpowiedź; 1 to „zdecydowanie tak”" },
    "recommend-ten": { label: "Chęć polecenia", help: "średnia odpowiedź; 10 to „zdecydowanie tak”" },
    "buy-again-ten": { label: "Chęć ponownego zakupu", help: "średnia odpowiedź; 10 to „zdecydowanie tak”" },
    "try-other-ten": {
      label: "Chęć wypróbowania innych produktów",
      help: "średnia odpowiedź; 10 to „zdecydowanie tak”",
    },
    "weight-recommend": { label: "Waga polecania" },
    "weight-repurchase": { label: "Waga ponownych zakupów" },
    "weight-upsell": { label: "Waga zakupów innych produktów" },
  },
  rows: { parts: { 0: "Polecanie", 1: "Ponowne zakupy", 2: "Zakupy innych produktów" } },
  conventions: {
    index: {
      label: "Jak uwzględnić NPS",
      help: "Dotyczy tylko trzech wskaźników. Po przeskalowaniu wszystkie trzy mają zakres od 0 do 100.",
      choices: {
        "composite-rescaled": "Przeskalowany do 0–100",
        "composite-plain": "Bez przeskalowania (od −100 do 100)",
      },
    },
  },
  outputs: { "loyalty-index": "Indeks lojalności" },
};
