/** Polish: the form of “Repurchase rate”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Wskaźnik ponownych zakupów",
  intro: "Jaka część klientów kupiła ponownie.",
  forms: { customers: "Dwie liczby", purchases: "Klienci według liczby zakupów" },
  inputs: {
    customers: { label: "Liczba klientów", help: "wszyscy, którzy w badanym okresie kupili co najmniej raz" },
    "repeat-customers": {
      label: "Z tego kupiło więcej niż raz",
      help: "zamówienia z tego samego dnia to jeden zakup",
    },
    buyers: { label: "Ilu klientów dokonało danej liczby zakupów?" },
    count: { label: "Liczba klientów" },
    window: { label: "Badany okres", help: "czas, którego dotyczą dane" },
    "usual-gap": { label: "Zwykły odstęp między zakupami" },
  },
  rows: { buyers: { 1: "Jeden", 2: "Dwa", 3: "Trzy", 4: "Cztery", 5: "Pięć lub więcej" } },
  conventions: {},
  outputs: { "repurchase-rate": "Wskaźnik ponownych zakupów" },
};
