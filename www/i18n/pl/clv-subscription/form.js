/** Polish: the form of “CLV of a subscription”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV w abonamencie",
  intro: "Ile wart jest abonent: z przychodu, marży i odpływu klientów.",
  forms: { figures: "Liczby na okres" },
  inputs: {
    revenue: { label: "Przychód na konto", help: "na okres" },
    margin: { label: "Marża brutto", help: "po hostingu, wsparciu i opłatach za płatności" },
    "churn-rate": { label: "Odpływ klientów", help: "udział klientów traconych w okresie" },
    "expansion-rate": { label: "Wzrost kont", help: "jak szybko rosną w okresie konta, które zostają" },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
  },
  conventions: {
    value: {
      label: "Wartość liczy",
      help: "Przychód upiększa; marża to, co zostaje.",
      choices: { margin: "Marżę", revenue: "Przychód" },
    },
    period: { label: "Okres", choices: { month: "Miesiąc", year: "Rok" } },
  },
  outputs: { clv: "Wartość życiowa klienta" },
};
