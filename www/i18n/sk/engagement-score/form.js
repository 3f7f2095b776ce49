/** Slovak: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Skóre angažovanosti zákazníkov",
  intro: "Čo zákazníci u vás robia, vážené tým, čo to znamená.",
  forms: { actions: "Aktivity" },
  inputs: {
    actions: {
      label: "Čo zákazníci robili",
      help: "napríklad návštevy, hodiny používania, zoznamy želaní, recenzie; čo znamená viac, má vyššiu váhu",
      row: "Aktivita",
    },
    weight: { label: "Váha" },
    count: { label: "Koľkokrát" },
    "active-customers": { label: "Aktívni zákazníci" },
    target: { label: "Cieľ na zákazníka", help: "skóre, ktoré sa počíta ako 100" },
    scale: { label: "Násobiť číslom", help: "niektoré reporty uvádzajú skóre na zákazníka krát desať" },
  },
  conventions: {
    score: {
      label: "Skóre",
      help: "Medzi mesiacmi či segmentmi sa dá porovnávať len skóre na zákazníka.",
      choices: { raw: "Všetky body", "per-customer": "Na aktívneho zákazníka", "of-target": "Zo 100 bodov cieľa" },
    },
  },
  outputs: { "engagement-score": "Skóre angažovanosti" },
};
