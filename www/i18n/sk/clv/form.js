/** Slovak: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Celoživotná hodnota zákazníka",
  abbreviation: "CLV",
  intro: "Koľko vám zákazník prinesie za celý čas, čo u vás nakupuje.",
  forms: { figures: "Bežné údaje" },
  inputs: {
    "order-value": { label: "Priemerná hodnota objednávky" },
    "orders-per-year": { label: "Počet objednávok na zákazníka" },
    lifespan: { label: "Dĺžka vzťahu so zákazníkom", help: "ako dlho zákazník nakupuje" },
    margin: { label: "Hrubá marža", help: "podiel z ceny, ktorý zostane po odpočítaní nákladov na predaný tovar" },
    "discount-rate": { label: "Diskontná sadzba", help: "ročná; o koľko menšiu hodnotu majú neskoršie peniaze" },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
  },
  conventions: {
    value: {
      label: "Hodnotu počítať z",
      help: "Tržby obraz prikrášľujú; marža je suma, ktorá vám zostane; diskontovanie dáva neskorším peniazom menšiu váhu.",
      choices: { revenue: "Tržieb", margin: "Marže", discounted: "Diskontovanej marže" },
    },
    payments: {
      label: "Kedy prichádzajú platby",
      choices: { "mid-year": "V polovici roka", "year-end": "Na konci roka" },
    },
  },
  outputs: { clv: "Celoživotná hodnota zákazníka" },
};
