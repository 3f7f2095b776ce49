/** Slovak: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Retencia tržieb",
  abbreviation: "NRR, GRR",
  intro: "Aká časť tržieb od existujúcich zákazníkov zostala: s upsellom a cross-sellom aj bez nich.",
  forms: { revenue: "Opakujúce sa tržby" },
  inputs: {
    start: { label: "Tržby na začiatku", help: "opakujúce sa, od zákazníkov, ktorých ste vtedy už mali" },
    churned: { label: "Tržby stratené odchodom zákazníkov" },
    contraction: { label: "Tržby stratené znížením balíkov či objednávok", help: "od zákazníkov, ktorí zostali" },
    expansion: {
      label: "Tržby získané zvýšením balíkov či objednávok",
      help: "od zákazníkov, ktorí zostali; bez nových",
    },
  },
  rows: { steps: { 0: "Začiatok", 1: "Odchod zákazníkov", 2: "Zníženie", 3: "Zvýšenie", 4: "Koniec" } },
  conventions: {
    period: {
      label: "Obdobie, za ktoré sú údaje",
      choices: { month: "Mesiac", quarter: "Štvrťrok", year: "Rok" },
    },
  },
  outputs: { "net-retention": "Čistá retencia tržieb (NRR)" },
};
