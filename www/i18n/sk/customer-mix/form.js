/** Slovak: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Zloženie zákazníkov",
  intro: "Jednorazoví zákazníci vedľa verných: kto nesie vaše tržby.",
  forms: { groups: "Dve skupiny" },
  inputs: {
    "one-time-customers": { label: "Jednorazoví zákazníci", help: "za rok" },
    "one-time-revenue": { label: "Ich tržby", help: "v tom istom roku" },
    "regular-customers": { label: "Verní zákazníci", help: "dva nákupy alebo viac" },
    "regular-revenue": { label: "Ich tržby", help: "v tom istom roku" },
    conversion: { label: "Jednorazoví, z ktorých budú verní", help: "čo keby sa ich toľko vrátilo?" },
  },
  optional: "Viac verných zákazníkov",
  rows: { mix: { 0: "Jednorazoví zákazníci", 1: "Verní zákazníci" } },
  conventions: {
    gain: {
      label: "Nový verný zákazník pridá",
      help: "Prvý nákup by urobil tak či tak.",
      choices: { difference: "Rozdiel", "on-top": "Celé tržby verného zákazníka" },
    },
  },
  outputs: { "regular-revenue-share": "Tržby od verných zákazníkov" },
};
