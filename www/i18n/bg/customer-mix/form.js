/** Bulgarian: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Еднократни и лоялни клиенти",
  intro: "Еднократни клиенти до лоялни: кой носи приходите ви.",
  forms: { groups: "Две групи" },
  inputs: {
    "one-time-customers": { label: "Еднократни клиенти", help: "за една година" },
    "one-time-revenue": { label: "Приходи от еднократните", help: "за същата година" },
    "regular-customers": { label: "Лоялни клиенти", help: "с две или повече покупки" },
    "regular-revenue": { label: "Приходи от лоялните", help: "за същата година" },
    conversion: { label: "Еднократни, които стават лоялни", help: "какво би станало, ако толкова от тях се върнат?" },
  },
  optional: "Повече лоялни клиенти",
  rows: { mix: { 0: "Еднократни клиенти", 1: "Лоялни клиенти" } },
  conventions: {
    gain: {
      label: "Новият лоялен клиент добавя",
      help: "Първата покупка и без това би била направена.",
      choices: { difference: "Разликата", "on-top": "Всички приходи от лоялен клиент" },
    },
  },
  outputs: { "regular-revenue-share": "Дял на лоялните в приходите" },
};
