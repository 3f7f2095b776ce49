/** Estonian: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kliendi hankimise kulu",
  abbreviation: "CAC",
  intro: "Kui palju ühe uue kliendi hankimine maksab võrreldes kliendi väärtusega.",
  forms: { figures: "Periood arvudes" },
  inputs: {
    spend: { label: "Reklaami- ja meediakulu" },
    overhead: { label: "Müügi ja turunduse palgad, agentuurid ja tööriistad" },
    "new-customers": { label: "Uusi kliente", help: "samal perioodil" },
    "organic-customers": { label: "Kliente, kes tulid ise", help: "ilma reklaamita" },
    clv: { label: "Kliendi eluea väärtus", help: "brutokasumina, mitte käibena" },
    "monthly-revenue": { label: "Käive kliendi kohta kuus" },
    margin: { label: "Brutomarginaal" },
  },
  conventions: {
    costs: {
      label: "Kulud",
      help: "Ainult reklaamiga tundub kulu tegelikust väiksem.",
      choices: { "all-costs": "Kõik", "media-only": "Ainult reklaam" },
    },
    customers: {
      label: "Jagatakse",
      help: "Ise tulnud klientide tõttu tunduvad tasulised kanalid tegelikust odavamad.",
      choices: { "all-new": "Kõigi uute klientidega", "paid-only": "Ainult tasulistest kanalitest tulnutega" },
    },
  },
  outputs: { "acquisition-cost": "Kliendi hankimise kulu" },
};
