/** Polish: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Udział w portfelu klienta",
  intro: "Jaką część wydatków na to, co sprzedajesz, klienci zostawiają u Ciebie.",
  forms: { one: "Jeden klient lub sumy", list: "Lista klientów" },
  inputs: {
    spend: { label: "Wydano w firmie" },
    "category-spend": { label: "Wydano łącznie", help: "w kategorii, w firmie i u innych, w tym samym czasie" },
    customers: { label: "Klienci", help: "po jednym w wierszu; wklej dwie kolumny z arkusza" },
  },
  conventions: {
    average: {
      label: "Średnia z listy",
      help: "Łącznie więksi klienci ważą więcej. Średnia liczy każdego klienta jednakowo.",
      choices: { sums: "Wszyscy klienci łącznie", mean: "Średnia udziałów" },
    },
  },
  outputs: { share: "Udział w portfelu" },
};
