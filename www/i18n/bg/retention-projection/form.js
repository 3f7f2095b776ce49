/** Bulgarian: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Прогноза за задържането",
  intro: "Колко клиенти от една кохорта ще останат и защо при постоянен отлив излизат твърде малко.",
  forms: { cohort: "Една кохорта" },
  inputs: {
    survivors: {
      label: "Останали клиенти",
      help: "от клиентите, дошли по едно и също време: колко в началото, след един период, след два…",
    },
    horizon: { label: "Прогноза до период" },
    "discount-rate": { label: "Дисконтова норма", help: "за период; с колко по-малко струват бъдещите пари" },
  },
  conventions: {
    model: {
      label: "Склонността на клиента да си тръгне",
      help: "Без промяна: модел sBG. Променя се със стажа: модел BdW, за който са нужни поне четири броя.",
      choices: { same: "Без промяна", changing: "Променя се със стажа" },
    },
  },
  outputs: { survival: "Все още клиенти" },
};
