/** Bulgarian: the form of “Word of mouth”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Препоръки от уста на уста",
  intro: "Какво ви носят положителните отзиви на клиентите и какво ви струват отрицателните.",
  forms: { figures: "Положителни и отрицателни отзиви" },
  inputs: {
    customers: { label: "Клиенти" },
    "good-share": { label: "Говорят добре за вас", help: "каква част от клиентите го правят за една година" },
    "good-reach": { label: "До колко души стига всеки от тях" },
    "good-swayed": { label: "Дял, който става клиент заради това" },
    "bad-share": { label: "Говорят лошо за вас", help: "каква част от клиентите го правят за една година" },
    "bad-reach": { label: "До колко души стига всеки недоволен" },
    "bad-swayed": { label: "Дял, който се отказва заради това" },
    value: { label: "Стойност на клиента", help: "пожизнена стойност в марж" },
  },
  rows: { sides: { 0: "Положителни", 1: "Отрицателни" } },
  conventions: {},
  outputs: { net: "Нетен ефект" },
};
