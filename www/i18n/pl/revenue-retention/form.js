/** Polish: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Retencja przychodów",
  abbreviation: "NRR, GRR",
  intro: "Jaka część przychodu od obecnych klientów zostaje – z dosprzedażą i bez niej.",
  forms: { revenue: "Przychód powtarzalny" },
  inputs: {
    start: { label: "Przychód na początku", help: "powtarzalny, od ówczesnych klientów" },
    churned: { label: "Przychód utracony z odejściem klientów" },
    contraction: {
      label: "Przychód utracony przez mniejsze plany lub zamówienia",
      help: "od klientów, którzy zostali",
    },
    expansion: {
      label: "Przychód zyskany dzięki większym planom lub zamówieniom",
      help: "od klientów, którzy zostali; bez nowych",
    },
  },
  rows: { steps: { 0: "Początek", 1: "Odejścia", 2: "Zmniejszenia", 3: "Zwiększenia", 4: "Koniec" } },
  conventions: {
    period: {
      label: "Okres, którego dotyczą dane",
      choices: { month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
    },
  },
  outputs: { "net-retention": "Retencja netto przychodów (NRR)" },
};
