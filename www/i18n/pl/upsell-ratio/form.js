/** Polish: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik dosprzedaży",
  intro: "Ilu klientów kupuje więcej niż jeden rodzaj produktów.",
  forms: { customers: "Liczby" },
  inputs: {
    "one-kind": { label: "Klienci jednego rodzaju produktów" },
    "several-kinds": { label: "Klienci kilku rodzajów" },
    offered: { label: "Złożone oferty", help: "do liczenia przyjętych ofert" },
    accepted: { label: "Przyjęte oferty" },
  },
  rows: { groups: { 0: "Pozostali", 1: "Liczeni" } },
  conventions: {
    upsell: {
      label: "W porównaniu z",
      help: "Iloraz odnosi się do klientów jednego rodzaju, udział do wszystkich klientów.",
      choices: { ratio: "Klientami jednego rodzaju", share: "Wszystkimi klientami", acceptance: "Złożonymi ofertami" },
    },
  },
  outputs: { "upsell-ratio": "Wskaźnik dosprzedaży" },
};
