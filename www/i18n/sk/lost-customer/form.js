/** Slovak: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Koľko stojí strata zákazníka",
  intro: "Koľko vás stojí odchod jedného zákazníka: ušlá marža, získanie nového zákazníka a zlá povesť.",
  forms: { figures: "Bežné údaje" },
  inputs: {
    "order-value": { label: "Priemerná hodnota objednávky" },
    "orders-per-year": { label: "Počet objednávok na zákazníka" },
    margin: { label: "Hrubá marža", help: "podiel z ceny, ktorý zostane po odpočítaní nákladov na predaný tovar" },
    "years-lost": { label: "Ako dlho by zákazník ešte nakupoval" },
    "discount-rate": { label: "Diskontná sadzba", help: "ročná; o koľko menšiu hodnotu majú neskoršie peniaze" },
    "replacement-cost": { label: "Náklady na získanie nového zákazníka" },
    "people-told": { label: "Koľkým ľuďom o tom zákazník povie" },
    "put-off": { label: "Z toho podiel odradených", help: "podiel tých, ktorí by sa inak stali zákazníkmi" },
    "prospect-value": { label: "Hodnota jedného odradeného" },
    "customers-lost": { label: "Počet zákazníkov stratených za rok" },
  },
  rows: { costs: { 0: "Ušlá marža", 1: "Nový zákazník namiesto neho", 2: "Zlá povesť" } },
  conventions: {
    replacement: {
      label: "Čo započítať",
      help: "Hodnota nového zákazníka sa nepripočítava: získať ste ho mohli aj bez tejto straty.",
      choices: {
        "lost-and-replaced": "Stratu aj nového zákazníka",
        "lost-only": "Iba stratu",
        "replaced-only": "Iba nového zákazníka",
      },
    },
    payments: {
      label: "Kedy prichádzajú platby",
      choices: { "mid-year": "V polovici roka", "year-end": "Na konci roka" },
    },
  },
  outputs: { cost: "Strata na jedného zákazníka" },
};
