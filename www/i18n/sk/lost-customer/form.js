/** Slovak: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Cena strateného zákazníka",
  intro: "Čo stojí odchod jedného zákazníka: nákupy, ktoré sa neuskutočnia, náhrada a to, čo o vás povie.",
  forms: { figures: "Bežné údaje" },
  inputs: {
    "order-value": { label: "Priemerná hodnota objednávky" },
    "orders-per-year": { label: "Objednávky na zákazníka" },
    margin: { label: "Hrubá marža", help: "čo z predaja zostane po odpočítaní jeho vlastných nákladov" },
    "years-lost": { label: "Ako dlho by zákazník ešte zostal" },
    "discount-rate": { label: "Diskontná sadzba", help: "ročná; o koľko menej majú hodnotu neskoršie peniaze" },
    "replacement-cost": { label: "Náklady na získanie náhrady" },
    "people-told": { label: "Koľkým ľuďom to zákazník povie" },
    "put-off": { label: "… koľkí sa preto nestanú zákazníkmi", help: "podiel tých, ktorí by sa inak stali" },
    "prospect-value": { label: "Hodnota každého z nich" },
    "customers-lost": { label: "Stratení zákazníci za rok" },
  },
  rows: { costs: { 0: "Nezískaná marža", 1: "Náhrada", 2: "Zlá povesť" } },
  conventions: {
    replacement: {
      label: "Počíta sa",
      help: "Hodnota náhrady sa nikdy nepripočítava: prišla by aj bez straty.",
      choices: { "lost-and-replaced": "Strata a náhrada", "lost-only": "Iba strata", "replaced-only": "Iba náhrada" },
    },
    payments: { label: "Platby prichádzajú", choices: { "mid-year": "V polovici roka", "year-end": "Na konci roka" } },
  },
  outputs: { cost: "Cena jedného strateného zákazníka" },
};
