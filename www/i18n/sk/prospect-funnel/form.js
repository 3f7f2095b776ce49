/** Slovak: the form of “Prospect-to-regular funnel”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Od potenciálneho k stálemu zákazníkovi",
  intro: "Koľko z oslovených ľudí sa stane stálymi zákazníkmi a koľko jeden z nich stojí.",
  forms: { stages: "Päť fáz lievika" },
  inputs: {
    stages: { label: "Počet ľudí a náklady v jednotlivých fázach" },
    people: { label: "Počet ľudí" },
    cost: { label: "Náklady" },
    clv: { label: "Celoživotná hodnota stáleho zákazníka", help: "v marži, nie v tržbách" },
  },
  rows: {
    stages: {
      reached: "Oslovení ľudia",
      responded: "Reakcie",
      "first-purchase": "Prvý nákup",
      "second-purchase": "Druhý nákup",
      regular: "Stáli zákazníci",
    },
    funnel: { 0: "Oslovení ľudia", 1: "Reakcie", 2: "Prvý nákup", 3: "Druhý nákup", 4: "Stáli zákazníci" },
  },
  conventions: {},
  outputs: { "cost-per-regular": "Náklady na stáleho zákazníka" },
};
