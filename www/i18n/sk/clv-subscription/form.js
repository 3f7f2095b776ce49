/** Slovak: the form of “Subscription CLV”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV predplatného",
  intro: "Hodnota predplatiteľa podľa tržieb, marže a miery odchodu (churn).",
  forms: { figures: "Údaje za obdobie" },
  inputs: {
    revenue: { label: "Tržby na účet", help: "za obdobie" },
    margin: { label: "Hrubá marža", help: "po odpočítaní hostingu, podpory a platobných poplatkov" },
    "churn-rate": { label: "Miera odchodu (churn)", help: "podiel zákazníkov stratených za obdobie" },
    "expansion-rate": { label: "Rast tržieb z účtov", help: "o koľko za obdobie narastú tržby z účtov, ktoré zostali" },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
  },
  conventions: {
    value: {
      label: "Hodnotu počítať z",
      help: "Tržby obraz prikrášľujú; marža je suma, ktorá vám zostane.",
      choices: { margin: "Marže", revenue: "Tržieb" },
    },
    period: { label: "Obdobie", choices: { month: "Mesiac", year: "Rok" } },
  },
  outputs: { clv: "Celoživotná hodnota zákazníka" },
};
