/** Slovak: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Spokojnosť a návrat zákazníkov",
  intro: "Vracajú sa nadšení zákazníci častejšie než len spokojní?",
  forms: { customers: "Odpovede a neskoršie nákupy" },
  inputs: {
    groups: {
      label: "Koľkí sa vrátili?",
      help: "najprv sa pýtajte, potom pri všetkých skupinách rovnako dlho sledujte, kto nakúpil znova",
    },
    customers: { label: "Počet zákazníkov" },
    returned: { label: "Z toho sa vrátilo" },
  },
  rows: { groups: { delighted: "Nadšení", satisfied: "Spokojní", dissatisfied: "Nespokojní" } },
  conventions: {},
  outputs: { difference: "Rozdiel mier návratu (nadšení mínus spokojní)" },
};
