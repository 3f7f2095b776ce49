/** Bulgarian: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Еднократни и редовни клиенти",
  intro: "Редовните или купилите веднъж: кой носи приходите ви.",
  forms: { groups: "Две групи" },
  inputs: {
    "one-time-customers": { label: "Еднократни клиенти", help: "за една година" },
    "one-time-revenue": { label: "Приходи от еднократните", help: "за същата година" },
    "regular-customers": { label: "Редовни клиенти", help: "с две или повече покупки" },
    "regular-revenue": { label: "Приходи от редовните", help: "за същата година" },
    conversion: { label: "Еднократни, които стават редовни", help: "делът, който се надявате да спечелите" },
  },
  optional: "Повече редовни клиенти",
  rows: { mix: { 0: "Еднократни клиенти", 1: "Редовни клиенти" } },
  conventions: {
    gain: {
      label: "Новият редовен клиент добавя",
      help: "Първата покупка и без това би била направена.",
      choices: { difference: "Разликата", "on-top": "Всички приходи от редовен клиент" },
    },
  },
  outputs: { "regular-revenue-share": "Дял на редовните в приходите" },
};
