/** Polish: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik dosprzedaży (cross-selling)",
  intro: "Ilu klientów kupuje więcej niż jeden rodzaj produktów.",
  forms: { customers: "Liczby klientów" },
  inputs: {
    "one-kind": { label: "Klienci kupujący jeden rodzaj" },
    "several-kinds": { label: "Klienci kupujący kilka rodzajów" },
    offered: { label: "Złożone oferty", help: "wypełnij, jeśli liczysz przyjęte oferty" },
    accepted: { label: "Przyjęte oferty" },
  },
  rows: { groups: { 0: "Pozostałe", 1: "Uwzględnione" } },
  conventions: {
    upsell: {
      label: "W porównaniu z",
      help: "Iloraz odnosi się do klientów kupujących jeden rodzaj, odsetek do wszystkich klientów.",
      choices: {
        ratio: "Kupującymi jeden rodzaj produktów",
        share: "Wszystkimi klientami",
        acceptance: "Złożonymi ofertami",
      },
    },
  },
  outputs: { "upsell-ratio": "Wskaźnik dosprzedaży (cross-selling)" },
};
