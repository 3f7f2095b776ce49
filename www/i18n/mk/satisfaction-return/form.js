/** Macedonian: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Задоволство и враќање",
  intro: "Дали воодушевените клиенти се враќаат почесто од оние што се само задоволни.",
  forms: { customers: "Одговори и подоцнежни купувања" },
  inputs: {
    groups: { label: "Кој се вратил?", help: "прво прашајте, па видете кој купил повторно во ист временски рок" },
    customers: { label: "Клиенти" },
    returned: { label: "Се вратиле" },
  },
  rows: { groups: { delighted: "Воодушевени", satisfied: "Задоволни", dissatisfied: "Незадоволни" } },
  conventions: {},
  outputs: { difference: "Воодушевените се враќаат почесто за" },
};
