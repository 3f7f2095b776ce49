/** Polish: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Struktura klientów",
  intro: "Klienci jednorazowi obok stałych: na kim opiera się przychód.",
  forms: { groups: "Dwie grupy" },
  inputs: {
    "one-time-customers": { label: "Klienci jednorazowi", help: "w ciągu roku" },
    "one-time-revenue": { label: "Ich przychód", help: "w tym roku" },
    "regular-customers": { label: "Stali klienci", help: "co najmniej dwa zakupy" },
    "regular-revenue": { label: "Ich przychód", help: "w tym roku" },
    conversion: { label: "Jednorazowi, którzy staną się stałymi", help: "co by było, gdyby tylu z nich wróciło?" },
  },
  optional: "Więcej stałych klientów",
  rows: { mix: { 0: "Klienci jednorazowi", 1: "Stali klienci" } },
  conventions: {
    gain: {
      label: "Nowy stały klient wnosi",
      help: "Pierwszy zakup i tak by nastąpił.",
      choices: { difference: "Różnicę", "on-top": "Cały przychód stałego klienta" },
    },
  },
  outputs: { "regular-revenue-share": "Przychód od stałych klientów" },
};
