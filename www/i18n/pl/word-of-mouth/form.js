/** Polish: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Marketing szeptany",
  intro: "Co przynoszą i ile kosztują dobre i złe opinie klientów.",
  forms: { figures: "Dobre i złe opinie" },
  inputs: {
    customers: { label: "Klienci" },
    "good-share": { label: "Mówią dobrze", help: "udział klientów, którzy robią to w ciągu roku" },
    "good-reach": { label: "Do ilu osób dociera każdy z nich" },
    "good-swayed": { label: "… z nich zostaje dzięki temu klientami" },
    "bad-share": { label: "Mówią źle", help: "udział klientów, którzy robią to w ciągu roku" },
    "bad-reach": { label: "Do ilu osób dociera każdy z nich" },
    "bad-swayed": { label: "… z nich nie przychodzi z tego powodu" },
    value: { label: "Wartość klienta", help: "wartość życiowa w marży" },
  },
  rows: { sides: { 0: "Dobre opinie", 1: "Złe opinie" } },
  conventions: {},
  outputs: { net: "Wynik netto" },
};
