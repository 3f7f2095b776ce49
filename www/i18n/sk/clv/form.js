/** Slovak: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Celoživotná hodnota zákazníka",
  abbreviation: "CLV",
  intro: "Koľko zákazník prinesie za celý čas, čo u vás zostane.",
  forms: { figures: "Bežné údaje" },
  inputs: {
    "order-value": { label: "Priemerná hodnota objednávky" },
    "orders-per-year": { label: "Objednávky na zákazníka" },
    lifespan: { label: "Životnosť zákazníka", help: "ako dlho zákazník nakupuje" },
    margin: { label: "Hrubá marža", help: "čo z predaja zostane po odpočítaní jeho vlastných nákladov" },
    "discount-rate": { label: "Diskontná sadzba", help: "ročná; o koľko menej majú hodnotu neskoršie peniaze" },
    "acquisition-cost": { label: "Náklady na získanie zákazníka" },
  },
  conventions: {
    value: {
      label: "Počíta sa",
      help: "Tržby lichotia; marža je to, čo vám zostane; diskontovanie dáva neskorším peniazom menšiu váhu.",
      choices: { revenue: "Tržby", margin: "Marža", discounted: "Diskontovaná marža" },
    },
    payments: {
      label: "Platby prichádzajú",
      choices: { "mid-year": "V polovici roka", "year-end": "Na konci roka" },
    },
  },
  outputs: { clv: "Celoživotná hodnota zákazníka" },
};
