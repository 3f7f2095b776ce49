/** Polish: the form of “Referral value”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wartość poleceń",
  intro: "Ile warci są klienci, których przyprowadza jeden klient.",
  forms: { figures: "Liczby" },
  inputs: {
    referrals: { label: "Klienci przyprowadzeni przez jednego klienta" },
    "would-join-anyway": { label: "… którzy i tak by przyszli" },
    clv: { label: "Wartość życiowa klienta", help: "w marży, przed kosztem pozyskania klienta" },
    "acquisition-cost": { label: "Zwykły koszt pozyskania klienta" },
    reward: { label: "Nagroda za polecenie", help: "dla obu stron razem" },
    advocates: { label: "Klienci, którzy polecają" },
  },
  rows: { parts: { 0: "Klienci, których by nie było", 1: "Oszczędzony koszt pozyskania", 2: "Nagrody" } },
  conventions: {
    saving: {
      label: "Koszt pozyskania oszczędza się na",
      help: "Tych, którzy sami by nie przyszli, można było pozyskać za zwykły koszt albo wcale.",
      choices: { "cost-saved-on-anyway": "Tych, którzy by przyszli", "cost-saved-on-all": "Wszystkich poleconych" },
    },
  },
  outputs: { "referral-value": "Wartość poleceń jednego klienta" },
};
