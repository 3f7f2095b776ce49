/** Macedonian: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Проекција на задржувањето",
  intro: "Колку клиенти од една кохорта ќе останат и зошто постојаната стапка на одлив дава премалку.",
  forms: { cohort: "Една кохорта" },
  inputs: {
    survivors: {
      label: "Преостанати клиенти",
      help: "од клиентите што дошле во исто време: колку на почетокот, по еден период, по два…",
    },
    horizon: { label: "Хоризонт на прогнозата" },
    "discount-rate": { label: "Дисконтна стапка", help: "по период; за колку помалку вредат подоцнежните пари" },
  },
  conventions: {
    model: {
      label: "Склоност на клиентот да си отиде",
      help: "Не се менува: модел sBG. Се менува со траењето на односот: модел BdW, за кој се потребни барем четири бројки.",
      choices: { same: "Не се менува", changing: "Се менува со траењето" },
    },
  },
  outputs: { survival: "Сѐ уште клиенти" },
};
