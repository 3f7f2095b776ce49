/** Polish: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Struktura klientów",
  intro: "Klienci jednorazowi i stali: na kim opiera się Twój przychód.",
  forms: { groups: "Dwie grupy" },
  inputs: {
    "one-time-customers": { label: "Liczba klientów jednorazowych", help: "w ciągu roku" },
    "one-time-revenue": { label: "Przychód od nich", help: "w tym samym roku" },
    "regular-customers": { label: "Liczba stałych klientów", help: "co najmniej dwa zakupy" },
    "regular-revenue": { label: "Przychód od nich", help: "w tym samym roku" },
    conversion: {
      label: "Odsetek jednorazowych, którzy staną się stałymi",
      help: "odsetek, który chcesz przekonać do powrotu",
    },
  },
  optional: "Więcej stałych klientów",
  rows: { mix: { 0: "Klienci jednorazowi", 1: "Stali klienci" } },
  conventions: {
    gain: {
      label: "Co wnosi nowy stały klient",
      help: "Pierwszy zakup i tak by nastąpił.",
      choices: { difference: "Różnicę", "on-top": "Cały przychód stałego klienta" },
    },
  },
  outputs: { "regular-revenue-share": "Udział stałych klientów w przychodzie" },
};
