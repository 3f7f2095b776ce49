/** Macedonian: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Задоволство и повторно купување",
  intro: "Дали воодушевените клиенти купуваат повторно почесто од оние што се само задоволни.",
  forms: { customers: "Одговори и подоцнежни купувања" },
  inputs: {
    groups: { label: "Кој купил повторно?", help: "прво прашајте, па видете кој купил повторно во ист временски рок" },
    customers: { label: "Клиенти" },
    returned: { label: "Купиле повторно" },
  },
  rows: { groups: { delighted: "Воодушевени", satisfied: "Задоволни", dissatisfied: "Незадоволни" } },
  conventions: {},
  outputs: { difference: "Разлика меѓу воодушевени и задоволни" },
};
