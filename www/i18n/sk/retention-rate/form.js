/** Slovak: the form of “Retention and churn rate”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Miera udržania a odchodu zákazníkov",
  intro: "Koľko zákazníkov za obdobie zostalo, koľko odišlo a čo to znamená za rok.",
  forms: { customers: "Počty zákazníkov", rate: "Známa miera" },
  inputs: {
    start: { label: "Počet zákazníkov na začiatku" },
    end: { label: "Počet zákazníkov na konci", help: "vrátane nových" },
    new: { label: "Počet nových zákazníkov", help: "získaní počas obdobia, ktorí na jeho konci zostali" },
    "known-retention": { label: "Miera udržania" },
  },
  conventions: {
    period: {
      label: "Obdobie, za ktoré sú údaje",
      choices: { month: "Mesiac", quarter: "Štvrťrok", year: "Rok" },
    },
    "churn-base": {
      label: "Základ miery odchodu",
      help: "Zvyčajne sú to zákazníci na začiatku.",
      choices: {
        start: "Zákazníci na začiatku",
        average: "Priemer začiatku a konca",
        exposed: "Zákazníci na začiatku a noví",
      },
    },
  },
  outputs: { retention: "Miera udržania" },
};
