/** Slovak: the form of “CLV of a subscription”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV predplatného",
  intro: "Akú hodnotu má predplatiteľ podľa tržieb, marže a odchodov.",
  forms: { figures: "Údaje za obdobie" },
  inputs: {
    revenue: { label: "Tržby na účet", help: "za obdobie" },
    margin: { label: "Hrubá marža", help: "po odpočítaní hostingu, podpory a platobných poplatkov" },
    "churn-rate": { label: "Odchod (churn)", help: "podiel zákazníkov stratených za obdobie" },
    "expansion-rate": { label: "Rast účtov", help: "ako rýchlo rastú účty, ktoré zostávajú, za obdobie" },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
  },
  conventions: {
    value: {
      label: "Počíta sa",
      help: "Tržby lichotia; marža je to, čo vám zostane.",
      choices: { margin: "Marža", revenue: "Tržby" },
    },
    period: { label: "Obdobie", choices: { month: "Mesiac", year: "Rok" } },
  },
  outputs: { clv: "Celoživotná hodnota zákazníka" },
};
