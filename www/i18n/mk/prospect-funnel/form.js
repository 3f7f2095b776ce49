/** Macedonian: the form of “Prospect-to-regular funnel”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Од потенцијален до редовен клиент",
  intro: "Колку од луѓето до кои ќе стигнете стануваат редовни клиенти и колку чини еден редовен клиент.",
  forms: { stages: "Пет фази" },
  inputs: {
    stages: { label: "Луѓе и трошок во секоја фаза" },
    people: { label: "Луѓе" },
    cost: { label: "Трошок" },
    clv: { label: "Доживотна вредност на редовен клиент", help: "во маржа, не во приход" },
  },
  rows: {
    stages: {
      reached: "Контакти",
      responded: "Одговориле",
      "first-purchase": "Прво купување",
      "second-purchase": "Второ купување",
      regular: "Редовни",
    },
    funnel: { 0: "Контакти", 1: "Одговориле", 2: "Прво купување", 3: "Второ купување", 4: "Редовни" },
  },
  conventions: {},
  outputs: { "cost-per-regular": "Трошок за еден редовен клиент" },
};
