/** Polish: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Koszt pozyskania klienta",
  abbreviation: "CAC",
  intro: "Ile kosztuje pozyskanie jednego nowego klienta w porównaniu z tym, ile jest on wart.",
  forms: { figures: "Okres w liczbach" },
  inputs: {
    spend: { label: "Wydatki na reklamę i sprzedaż" },
    overhead: { label: "Pensje, agencje i narzędzia do tego" },
    "new-customers": { label: "Nowi klienci", help: "w tym samym okresie" },
    "organic-customers": { label: "… którzy przyszli sami", help: "bez reklamy" },
    clv: { label: "Wartość życiowa klienta", help: "w marży, nie w przychodzie" },
    "monthly-revenue": { label: "Miesięczny przychód na klienta" },
    margin: { label: "Marża brutto" },
  },
  conventions: {
    costs: {
      label: "Koszty",
      help: "Same media sprawiają, że koszt wygląda na niższy, niż jest.",
      choices: { "all-costs": "Wszystkie", "media-only": "Tylko reklama" },
    },
    customers: {
      label: "Podzielone przez",
      help: "Przez klientów, którzy przyszli sami, płatne kanały wyglądają na tańsze, niż są.",
      choices: { "all-new": "Wszystkich nowych klientów", "paid-only": "Tylko płatnych" },
    },
  },
  outputs: { "acquisition-cost": "Koszt pozyskania klienta" },
};
