/** Polish: the form of “Wallet Allocation Rule”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Reguła podziału portfela (Wallet Allocation Rule)",
  intro: "Jakiego udziału w portfelu można oczekiwać po miejscu wśród marek, z których klient korzysta.",
  forms: { rank: "Własne miejsce", scores: "Oceny marek", customers: "Wielu klientów" },
  inputs: {
    rank: { label: "Własne miejsce", help: "1 to ulubiona marka; 1,5 przy dzielonym pierwszym miejscu" },
    brands: { label: "Używane marki", help: "razem z własną" },
    scores: {
      label: "Oceny wystawione przez klienta",
      help: "najpierw własna marka, potem każda inna używana; wklej je w jednym rzędzie",
    },
    score: { label: "Ocena" },
    ranks: { label: "Klienci", help: "po jednym w wierszu; wklej dwie kolumny z arkusza" },
  },
  conventions: {},
  outputs: { share: "Oczekiwany udział w portfelu" },
};
