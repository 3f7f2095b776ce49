/** Polish: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Opinie z ust do ust (word of mouth)",
  intro: "Ile przynoszą dobre opinie klientów, a ile kosztują złe.",
  forms: { figures: "Dobre i złe opinie" },
  inputs: {
    customers: { label: "Liczba klientów" },
    "good-share": { label: "Odsetek klientów, którzy Cię chwalą", help: "w ciągu roku" },
    "good-reach": { label: "Ilu osobom każdy z nich o tym mówi" },
    "good-swayed": { label: "Odsetek osób, które dzięki temu zostają klientami" },
    "bad-share": { label: "Odsetek klientów, którzy Cię krytykują", help: "w ciągu roku" },
    "bad-reach": { label: "Ilu osobom każdy z nich o tym mówi" },
    "bad-swayed": { label: "Odsetek osób zniechęconych" },
    value: { label: "Wartość klienta", help: "wartość życiowa w marży" },
  },
  rows: { sides: { 0: "Dobre opinie", 1: "Złe opinie" } },
  conventions: {},
  outputs: { net: "Łączny wynik" },
};
