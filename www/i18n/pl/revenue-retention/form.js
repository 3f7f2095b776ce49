/** Polish: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Utrzymanie przychodu",
  abbreviation: "NRR, GRR",
  intro: "Ile przychodu od dotychczasowych klientów nadal jest, z dokupionym i bez niego.",
  forms: { revenue: "Przychód powtarzalny" },
  inputs: {
    start: { label: "Przychód na początku", help: "powtarzalny, od klientów, którzy już byli" },
    churned: { label: "Utracony z klientami, którzy odeszli" },
    contraction: { label: "Utracony przez mniejsze plany lub zamówienia", help: "od klientów, którzy zostali" },
    expansion: { label: "Zyskany przez większe plany lub zamówienia", help: "od klientów, którzy zostali; bez nowych" },
  },
  rows: { steps: { 0: "Początek", 1: "Odeszło", 2: "Mniej", 3: "Więcej", 4: "Koniec" } },
  conventions: {
    period: {
      label: "Liczby obejmują",
      choices: { month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
    },
  },
  outputs: { "net-retention": "Utrzymanie przychodu netto (NRR)" },
};
