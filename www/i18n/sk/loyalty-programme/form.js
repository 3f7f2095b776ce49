/** Slovak: the form of “Loyalty programme ROI”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Návratnosť vernostného programu",
  intro: "Koľko vám vernostný program prinesie po odpočítaní nákladov.",
  forms: { figures: "Rok v číslach" },
  inputs: {
    members: { label: "Počet členov" },
    "spend-with": { label: "Výdavky člena s programom", help: "za rok" },
    "spend-without": {
      label: "Výdavky člena bez programu",
      help: "koľko by minuli tí istí ľudia: kontrolná skupina alebo rok pred vstupom",
    },
    margin: { label: "Hrubá marža", help: "podiel z ceny, ktorý zostane po odpočítaní nákladov na predaný tovar" },
    "programme-cost": { label: "Náklady na program", help: "za rok: odmeny, zľavy, softvér, ľudia" },
  },
  conventions: {},
  outputs: { return: "Návratnosť programu" },
};
