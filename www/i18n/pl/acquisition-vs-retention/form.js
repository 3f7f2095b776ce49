/** Polish: the form of “Acquisition versus retention cost”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Pozyskanie czy utrzymanie klienta",
  intro: "Czy taniej jest pozyskać klienta, czy go utrzymać? Na podstawie Twoich danych, a nie obiegowych opinii.",
  forms: { figures: "Twoje dane", preset: "Obiegowa reguła" },
  inputs: {
    "acquisition-spend": { label: "Wydatki na pozyskanie klientów" },
    "new-customers": { label: "Liczba pozyskanych dzięki nim klientów" },
    "retention-spend": { label: "Wydatki na działania retencyjne" },
    customers: { label: "Liczba klientów objętych tymi działaniami" },
    "retention-with": { label: "Odsetek klientów, którzy zostają przy tych działaniach" },
    "retention-without": {
      label: "Odsetek klientów, którzy zostaliby bez nich",
      help: "z grupy kontrolnej albo z wcześniejszego okresu",
    },
    "acquisition-cost": { label: "Koszt pozyskania klienta" },
    times: { label: "Stosunek kosztów (pozyskanie / utrzymanie)", help: "obiegowo podaje się 5 lub 6" },
    budget: { label: "Budżet do wydania" },
  },
  rows: { sides: { 0: "Pozyskanie", 1: "Utrzymanie" } },
  conventions: {
    keeping: {
      label: "Koszt utrzymania liczony",
      help: "Większość klientów i tak by została. Zasługą tych działań są tylko klienci uratowani.",
      choices: { "per-saved": "Na uratowanego klienta", "per-kept": "Na utrzymanego klienta" },
    },
  },
  outputs: { "cost-ratio": "Stosunek kosztów (pozyskanie / utrzymanie)" },
};
