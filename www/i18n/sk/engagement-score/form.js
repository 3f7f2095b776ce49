/** Slovak: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Skóre angažovanosti zákazníkov",
  intro: "Aktivita zákazníkov; dôležitejšia má väčšiu váhu.",
  forms: { actions: "Aktivity" },
  inputs: {
    actions: {
      label: "Aktivity zákazníkov",
      help: "napríklad návštevy, hodiny používania, zoznamy želaní, recenzie; dôležitejším aktivitám dajte vyššiu váhu",
      row: "Aktivita",
    },
    weight: { label: "Váha" },
    count: { label: "Počet" },
    "active-customers": { label: "Počet aktívnych zákazníkov" },
    target: { label: "Cieľ na zákazníka", help: "skóre, ktoré zodpovedá 100 bodom" },
    scale: { label: "Násobok", help: "niektoré reporty uvádzajú skóre na zákazníka krát desať" },
  },
  conventions: {
    score: {
      label: "Skóre",
      help: "Medzi mesiacmi či segmentmi sa dá porovnávať len skóre na zákazníka.",
      choices: {
        raw: "Všetky body",
        "per-customer": "Na aktívneho zákazníka",
        "of-target": "Plnenie cieľa (cieľ = 100)",
      },
    },
  },
  outputs: { "engagement-score": "Skóre angažovanosti" },
};
