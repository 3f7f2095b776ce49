/** Slovak: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Zloženie zákazníkov",
  intro: "Jednorazoví a stáli zákazníci: kto prináša vaše tržby.",
  forms: { groups: "Dve skupiny" },
  inputs: {
    "one-time-customers": { label: "Počet jednorazových zákazníkov", help: "za rok" },
    "one-time-revenue": { label: "Tržby od nich", help: "v tom istom roku" },
    "regular-customers": { label: "Počet stálych zákazníkov", help: "dva nákupy alebo viac" },
    "regular-revenue": { label: "Tržby od nich", help: "v tom istom roku" },
    conversion: { label: "Podiel jednorazových, ktorí sa stanú stálymi", help: "podiel, ktorý chcete získať" },
  },
  optional: "Viac stálych zákazníkov",
  rows: { mix: { 0: "Jednorazoví zákazníci", 1: "Stáli zákazníci" } },
  conventions: {
    gain: {
      label: "Prínos nového stáleho zákazníka",
      help: "Prvý nákup by urobil tak či tak.",
      choices: { difference: "Rozdiel", "on-top": "Celé tržby stáleho zákazníka" },
    },
  },
  outputs: { "regular-revenue-share": "Podiel tržieb od stálych zákazníkov" },
};
