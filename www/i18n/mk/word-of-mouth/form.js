/** Macedonian: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Препораки од уста на уста",
  intro: "Што ви носат позитивните препораки на клиентите, а што ве чинат негативните.",
  forms: { figures: "Позитивни и негативни препораки" },
  inputs: {
    customers: { label: "Клиенти" },
    "good-share": { label: "Зборуваат добро за вас", help: "удел од клиентите што го прават тоа во една година" },
    "good-reach": { label: "До колку луѓе стигнува секој од нив" },
    "good-swayed": { label: "Удел што поради тоа стануваат клиенти" },
    "bad-share": { label: "Зборуваат лошо за вас", help: "удел од клиентите што го прават тоа во една година" },
    "bad-reach": { label: "До колку луѓе стигнува секој од нив" },
    "bad-swayed": { label: "Удел што поради тоа се откажуваат" },
    value: { label: "Вредност на еден клиент", help: "доживотна вредност во маржа" },
  },
  rows: { sides: { 0: "Позитивни", 1: "Негативни" } },
  conventions: {},
  outputs: { net: "Нето-ефект" },
};
