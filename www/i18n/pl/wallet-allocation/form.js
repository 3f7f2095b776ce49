/** Polish: the form of “Wallet Allocation Rule”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Reguła podziału portfela (Wallet Allocation Rule)",
  intro: "Jakiego udziału w portfelu możesz się spodziewać przy swoim miejscu wśród marek, z których korzysta klient.",
  forms: { rank: "Twoje miejsce", scores: "Oceny marek", customers: "Wielu klientów" },
  inputs: {
    rank: { label: "Twoje miejsce", help: "1 to ulubiona marka; 1,5, jeśli dzielisz z inną pierwsze miejsce" },
    brands: { label: "Liczba używanych marek", help: "razem z Twoją" },
    scores: {
      label: "Oceny wystawione przez klienta",
      help: "najpierw Twoja marka, potem każda inna używana; wklej je w jednym wierszu",
    },
    score: { label: "Ocena" },
    ranks: { label: "Klienci", help: "po jednym w wierszu; wklej dwie kolumny z arkusza" },
  },
  conventions: {},
  outputs: { share: "Oczekiwany udział w portfelu" },
};
