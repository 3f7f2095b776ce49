/** Slovak: the form of “From prospect to regular”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Od oslovenia k vernosti",
  intro: "Koľko z oslovených ľudí sa stane vernými zákazníkmi a koľko jeden z nich stojí.",
  forms: { stages: "Päť krokov" },
  inputs: {
    stages: { label: "Ľudia a náklady v jednotlivých krokoch" },
    people: { label: "Ľudia" },
    cost: { label: "Náklady" },
    clv: { label: "Celoživotná hodnota verného zákazníka", help: "v marži, nie v tržbách" },
  },
  rows: {
    stages: {
      reached: "Oslovení",
      responded: "Reagovali",
      "first-purchase": "Prvý nákup",
      "second-purchase": "Druhý nákup",
      regular: "Verní zákazníci",
    },
    funnel: { 0: "Oslovení", 1: "Reagovali", 2: "Prvý nákup", 3: "Druhý nákup", 4: "Verní zákazníci" },
  },
  conventions: {},
  outputs: { "cost-per-regular": "Náklady na verného zákazníka" },
};
