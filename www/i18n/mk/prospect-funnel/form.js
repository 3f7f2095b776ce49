/** Macedonian: the form of “From prospect to regular”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Од потенцијален до лојален клиент",
  intro: "Колку од оние до кои ќе стигнете стануваат лојални и колку чини еден лојален клиент.",
  forms: { stages: "Пет фази" },
  inputs: {
    stages: { label: "Луѓе и трошок во секоја фаза" },
    people: { label: "Луѓе" },
    cost: { label: "Трошок" },
    clv: { label: "Доживотна вредност на лојален клиент", help: "во маржа, не во приход" },
  },
  rows: {
    stages: {
      reached: "Досегнати",
      responded: "Одговориле",
      "first-purchase": "Прво купување",
      "second-purchase": "Второ купување",
      regular: "Лојални",
    },
    funnel: { 0: "Досегнати", 1: "Одговориле", 2: "Прво купување", 3: "Второ купување", 4: "Лојални" },
  },
  conventions: {},
  outputs: { "cost-per-regular": "Трошок за еден лојален клиент" },
};
