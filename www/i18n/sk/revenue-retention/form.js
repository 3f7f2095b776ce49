/** Slovak: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Udržanie tržieb",
  abbreviation: "NRR, GRR",
  intro: "Koľko z tržieb od súčasných zákazníkov zostalo: s tým, čo si prikúpili, aj bez toho.",
  forms: { revenue: "Opakujúce sa tržby" },
  inputs: {
    start: { label: "Tržby na začiatku", help: "opakujúce sa, od vtedajších zákazníkov" },
    churned: { label: "Stratené s odchodom zákazníkov" },
    contraction: { label: "Stratené na menších balíkoch či nákupoch", help: "od zákazníkov, ktorí zostali" },
    expansion: { label: "Získané na väčších balíkoch či nákupoch", help: "od zákazníkov, ktorí zostali; bez nových" },
  },
  rows: { steps: { 0: "Začiatok", 1: "Odchody", 2: "Zníženie", 3: "Zvýšenie", 4: "Koniec" } },
  conventions: {
    period: {
      label: "Údaje sú za",
      choices: { month: "Mesiac", quarter: "Štvrťrok", year: "Rok" },
    },
  },
  outputs: { "net-retention": "Čisté udržanie tržieb (NRR)" },
};
