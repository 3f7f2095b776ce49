/** Bulgarian: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "От уста на уста",
  intro: "Какво ви носят добрите думи на клиентите и какво ви струват лошите.",
  forms: { figures: "Добри и лоши думи" },
  inputs: {
    customers: { label: "Клиенти" },
    "good-share": { label: "Говорят добре за вас", help: "дял на клиентите за година" },
    "good-reach": { label: "До колко души стига всеки от тях" },
    "good-swayed": { label: "… от тях стават клиенти заради това" },
    "bad-share": { label: "Говорят лошо за вас", help: "дял на клиентите за година" },
    "bad-reach": { label: "До колко души стига всеки недоволен" },
    "bad-swayed": { label: "… от тях се отказват заради това" },
    value: { label: "Стойност на клиента", help: "пожизнена стойност в марж" },
  },
  rows: { sides: { 0: "Добри думи", 1: "Лоши думи" } },
  conventions: {},
  outputs: { net: "Нетен ефект" },
};
