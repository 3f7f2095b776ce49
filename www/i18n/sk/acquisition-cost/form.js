/** Slovak: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Náklady na získanie zákazníka",
  abbreviation: "CAC",
  intro: "Koľko stojí získanie jedného nového zákazníka v porovnaní s tým, akú má hodnotu.",
  forms: { figures: "Obdobie v číslach" },
  inputs: {
    spend: { label: "Výdavky na reklamu a predaj" },
    overhead: { label: "Súvisiace mzdy, agentúry a nástroje" },
    "new-customers": { label: "Noví zákazníci", help: "v tom istom období" },
    "organic-customers": { label: "… z toho prišli sami", help: "bez reklamy" },
    clv: { label: "Celoživotná hodnota zákazníka", help: "v marži, nie v tržbách" },
    "monthly-revenue": { label: "Mesačné tržby na zákazníka" },
    margin: { label: "Hrubá marža" },
  },
  conventions: {
    costs: {
      label: "Náklady",
      help: "Podľa samotných médií vyzerajú náklady nižšie, než sú.",
      choices: { "all-costs": "Všetky", "media-only": "Iba reklama" },
    },
    customers: {
      label: "Započítaní zákazníci",
      help: "Zákazníci, ktorí prišli sami, spôsobujú, že platené kanály vyzerajú lacnejšie, než sú.",
      choices: { "all-new": "Všetci noví", "paid-only": "Iba z reklamy" },
    },
  },
  outputs: { "acquisition-cost": "Náklady na získanie zákazníka" },
};
