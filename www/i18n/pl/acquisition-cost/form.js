/** Polish: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Koszt pozyskania klienta",
  abbreviation: "CAC",
  intro: "Ile kosztuje pozyskanie nowego klienta w porównaniu z jego wartością.",
  forms: { figures: "Okres w liczbach" },
  inputs: {
    spend: { label: "Wydatki na reklamę i media" },
    overhead: { label: "Koszt pensji, agencji i narzędzi" },
    "new-customers": { label: "Liczba nowych klientów", help: "w tym samym okresie" },
    "organic-customers": { label: "W tym klienci organiczni", help: "przyszli sami, bez reklamy" },
    clv: { label: "Wartość życiowa klienta", help: "w marży, nie w przychodzie" },
    "monthly-revenue": { label: "Miesięczny przychód na klienta" },
    margin: { label: "Marża brutto" },
  },
  conventions: {
    costs: {
      label: "Koszty",
      help: "Sama reklama zaniża koszt.",
      choices: { "all-costs": "Wszystkie", "media-only": "Tylko reklama" },
    },
    customers: {
      label: "Podziel przez liczbę",
      help: "Z klientami organicznymi płatne kanały wyglądają na tańsze, niż są.",
      choices: { "all-new": "Wszystkich nowych klientów", "paid-only": "Tylko klientów z płatnych kanałów" },
    },
  },
  outputs: { "acquisition-cost": "Koszt pozyskania klienta" },
};
