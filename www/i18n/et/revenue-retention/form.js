/** Estonian: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Käibe hoidmine",
  abbreviation: "NRR, GRR",
  intro: "Kui suur osa senise kliendibaasi käibest on alles: koos juurdeostudega ja ilma.",
  forms: { revenue: "Korduvkäive" },
  inputs: {
    start: { label: "Käive alguses", help: "korduv, juba olemasolevatelt klientidelt" },
    churned: { label: "Kadus lahkunud klientidega" },
    contraction: { label: "Kahanemine: väiksemad paketid, tellimused", help: "alles jäänud klientidelt" },
    expansion: {
      label: "Kasv: suuremad paketid, tellimused",
      help: "alles jäänud klientidelt; uusi kliente ei arvestata",
    },
  },
  rows: { steps: { 0: "Algus", 1: "Lahkunud", 2: "Vähenemine", 3: "Kasv", 4: "Lõpp" } },
  conventions: {
    period: {
      label: "Arvude periood",
      choices: { month: "Kuu", quarter: "Kvartal", year: "Aasta" },
    },
  },
  outputs: { "net-retention": "Käibe netohoidmismäär (NRR)" },
};
