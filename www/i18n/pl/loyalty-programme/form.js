/** Polish: the form of “Loyalty programme ROI”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Zwrot z programu lojalnościowego",
  intro: "Ile program lojalnościowy przynosi po odjęciu kosztów.",
  forms: { figures: "Rok w liczbach" },
  inputs: {
    members: { label: "Liczba uczestników" },
    "spend-with": { label: "Wydatki uczestnika z programem", help: "rocznie" },
    "spend-without": {
      label: "Wydatki uczestnika bez programu",
      help: "ile wydałyby te same osoby: grupa kontrolna albo rok przed przystąpieniem",
    },
    margin: { label: "Marża brutto", help: "procent ceny, który zostaje po odjęciu kosztu własnego sprzedaży" },
    "programme-cost": { label: "Koszt programu", help: "rocznie: nagrody, rabaty, oprogramowanie, ludzie" },
  },
  conventions: {},
  outputs: { return: "Zwrot z programu" },
};
