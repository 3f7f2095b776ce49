/** Estonian: the form of “Retention and churn rate”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Hoidmis- ja lahkumismäär",
  intro: "Kui palju kliente jäi perioodi jooksul alles, kui palju lahkus ja mida see aasta peale teeb.",
  forms: { customers: "Loendatud kliendid", rate: "Teadaolev määr" },
  inputs: {
    start: { label: "Kliente perioodi alguses" },
    end: { label: "Kliente perioodi lõpus", help: "koos uutega" },
    new: { label: "Uusi kliente", help: "perioodi jooksul hangitud ja lõpus veel alles" },
    "known-retention": { label: "Hoidmismäär" },
  },
  conventions: {
    period: {
      label: "Arvude periood",
      choices: { month: "Kuu", quarter: "Kvartal", year: "Aasta" },
    },
    "churn-base": {
      label: "Lahkumismäära alus",
      help: "Tavaliselt võetakse aluseks kliendid alguses.",
      choices: {
        start: "Kliendid alguses",
        average: "Alguse ja lõpu keskmine",
        exposed: "Kliendid alguses pluss uued",
      },
    },
  },
  outputs: { retention: "Hoidmismäär" },
};
