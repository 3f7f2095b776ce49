/** Polish: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wartość poleceń",
  intro: "Ile warte są polecenia jednego klienta.",
  forms: { figures: "Liczby" },
  inputs: {
    referrals: { label: "Klienci z poleceń jednego klienta" },
    "would-join-anyway": { label: "W tym tacy, którzy i tak by przyszli" },
    clv: { label: "Wartość życiowa klienta", help: "w marży, przed odjęciem kosztu pozyskania" },
    "acquisition-cost": { label: "Zwykły koszt pozyskania klienta" },
    reward: { label: "Nagroda za polecenie", help: "dla obu stron razem" },
    advocates: { label: "Liczba polecających klientów" },
  },
  rows: { parts: { 0: "Klienci, którzy inaczej by nie przyszli", 1: "Oszczędzony koszt pozyskania", 2: "Nagrody" } },
  conventions: {
    saving: {
      label: "Na kim oszczędza się koszt pozyskania",
      help: "Tych, którzy sami by nie przyszli, może udałoby się pozyskać zwykłym kosztem, a może wcale.",
      choices: {
        "cost-saved-on-anyway": "Na tych, którzy i tak by przyszli",
        "cost-saved-on-all": "Na wszystkich poleconych",
      },
    },
  },
  outputs: { "referral-value": "Wartość poleceń jednego klienta" },
};
