/** Polish: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Udział w portfelu klienta",
  intro: "Jaką część wydatków na to, co sprzedajesz, klienci zostawiają u Ciebie.",
  forms: { one: "Jeden klient lub sumy", list: "Lista klientów" },
  inputs: {
    spend: { label: "Wydatki u Ciebie" },
    "category-spend": { label: "Wydatki w całej kategorii", help: "u Ciebie i u innych, w tym samym okresie" },
    customers: { label: "Klienci", help: "po jednym w wierszu; wklej dwie kolumny z arkusza" },
  },
  conventions: {
    average: {
      label: "Średnia z listy",
      help: "Łącznie duzi klienci mają większą wagę. W średniej udziałów każdy klient ma taką samą.",
      choices: { sums: "Wszyscy klienci łącznie", mean: "Średnia udziałów" },
    },
  },
  outputs: { share: "Udział w portfelu klienta" },
};
