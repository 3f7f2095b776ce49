/** Slovak: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Spokojnosť a návrat",
  intro: "Či sa nadšení zákazníci vracajú častejšie než len spokojní.",
  forms: { customers: "Odpovede a neskoršie nákupy" },
  inputs: {
    groups: {
      label: "Kto sa vrátil?",
      help: "najprv sa pýtajte, potom sledujte, kto nakúpil znova v rovnako dlhom čase",
    },
    customers: { label: "Zákazníci" },
    returned: { label: "Vrátili sa" },
  },
  rows: { groups: { delighted: "Nadšení", satisfied: "Spokojní", dissatisfied: "Nespokojní" } },
  conventions: {},
  outputs: { difference: "Nadšení sa vracajú častejšie o" },
};
