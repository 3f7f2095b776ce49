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
    horizon: { label: "Проекција до период" },
    "discount-rate": { label: "Дисконтна стапка", help: "по период; за колку помалку вредат подоцнежните пари" },
  },
  conventions: {},
  outputs: { survival: "Сѐ уште клиенти" },
};
