/** Slovak: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Náklady na získanie zákazníka",
  abbreviation: "CAC",
  intro: "Koľko stojí získanie nového zákazníka v porovnaní s jeho hodnotou.",
  forms: { figures: "Obdobie v číslach" },
  inputs: {
    spend: { label: "Výdavky na reklamu a médiá" },
    overhead: { label: "Súvisiace výdavky na mzdy, agentúry a nástroje" },
    "new-customers": { label: "Počet nových zákazníkov", help: "v tom istom období" },
    "organic-customers": { label: "Z toho organickí zákazníci", help: "prišli sami, bez reklamy" },
    clv: { label: "Celoživotná hodnota zákazníka", help: "v marži, nie v tržbách" },
    "monthly-revenue": { label: "Mesačné tržby na zákazníka" },
    margin: { label: "Hrubá marža" },
  },
  conventions: {
    costs: {
      label: "Náklady",
      help: "Ak sa počíta iba reklama, náklady vyzerajú nižšie, než sú.",
      choices: { "all-costs": "Všetky", "media-only": "Iba reklama" },
    },
    customers: {
      label: "Deliť počtom",
      help: "S organickými zákazníkmi vyzerajú platené kanály lacnejšie, než sú.",
      choices: { "all-new": "Všetkých nových zákazníkov", "paid-only": "Iba zákazníkov z platených kanálov" },
    },
  },
  outputs: { "acquisition-cost": "Náklady na získanie zákazníka" },
};
