/** Macedonian: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Од уста на уста",
  intro: "Што ви носи добриот глас на клиентите, а што ве чини лошиот.",
  forms: { figures: "Добар и лош глас" },
  inputs: {
    customers: { label: "Клиенти" },
    "good-share": { label: "Зборуваат добро за вас", help: "удел од клиентите што го прават тоа во една година" },
    "good-reach": { label: "До колку луѓе стигнува секој од нив" },
    "good-swayed": { label: "… од кои поради тоа стануваат клиенти" },
    "bad-share": { label: "Зборуваат лошо за вас", help: "удел од клиентите што го прават тоа во една година" },
    "bad-reach": { label: "До колку луѓе стигнува секој од нив" },
    "bad-swayed": { label: "… од кои поради тоа се откажуваат" },
    value: { label: "Вредност на еден клиент", help: "доживотна вредност во маржа" },
  },
  rows: { sides: { 0: "Добар глас", 1: "Лош глас" } },
  conventions: {},
  outputs: { net: "Нето-ефект" },
};
