/** Polish: the form of “Winning or keeping customers”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Pozyskanie czy utrzymanie klientów",
  intro: "Czy taniej jest pozyskać klienta, czy go utrzymać? Na własnych liczbach zamiast obiegowych opinii.",
  forms: { figures: "Własne liczby", preset: "Reguła z praktyki" },
  inputs: {
    "acquisition-spend": { label: "Wydatki na pozyskanie klientów" },
    "new-customers": { label: "Pozyskani dzięki nim klienci" },
    "retention-spend": { label: "Wydatki na utrzymanie klientów" },
    customers: { label: "Klienci, na których się wydaje" },
    "retention-with": { label: "Udział tych, którzy zostają dzięki temu" },
    "retention-without": {
      label: "Udział tych, którzy zostaliby bez tego",
      help: "z grupy kontrolnej albo z wcześniejszego czasu",
    },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
    times: { label: "Pozyskanie kosztuje tyle razy więcej", help: "powtarza się, że 5 lub 6" },
    budget: { label: "Budżet do wydania" },
  },
  rows: { sides: { 0: "Pozyskanie", 1: "Utrzymanie" } },
  conventions: {
    keeping: {
      label: "Koszt utrzymania na",
      help: "Większość klientów i tak by została. Zasługą wydatków są tylko uratowani.",
      choices: { "per-saved": "Uratowanego klienta", "per-kept": "Utrzymanego klienta" },
    },
  },
  outputs: { "cost-ratio": "Pozyskanie kosztuje tyle razy więcej" },
};
