/** Polish: the form of “Prospect-to-regular funnel”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Od pierwszego kontaktu do stałego klienta",
  intro: "Jaka część osób, do których docierasz, zostaje stałymi klientami i ile kosztuje jeden z nich.",
  forms: { stages: "Pięć etapów lejka" },
  inputs: {
    stages: { label: "Liczba osób i koszt na każdym etapie" },
    people: { label: "Liczba osób" },
    cost: { label: "Koszt" },
    clv: { label: "Wartość życiowa stałego klienta", help: "w marży, nie w przychodzie" },
  },
  rows: {
    stages: {
      reached: "Dotarcie",
      responded: "Reakcja",
      "first-purchase": "Pierwszy zakup",
      "second-purchase": "Drugi zakup",
      regular: "Stały klient",
    },
    funnel: { 0: "Dotarcie", 1: "Reakcja", 2: "Pierwszy zakup", 3: "Drugi zakup", 4: "Stały klient" },
  },
  conventions: {},
  outputs: { "cost-per-regular": "Koszt jednego stałego klienta" },
};
