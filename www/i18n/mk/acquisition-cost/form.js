/** Macedonian: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Трошок за стекнување клиент",
  abbreviation: "CAC",
  intro: "Колку чини стекнувањето на еден нов клиент во споредба со тоа колку тој вреди.",
  forms: { figures: "Еден период во бројки" },
  inputs: {
    spend: { label: "Трошок за реклама и медиуми" },
    overhead: { label: "Плати, агенции и алатки за тоа" },
    "new-customers": { label: "Нови клиенти", help: "во истиот период" },
    "organic-customers": { label: "Клиенти што дошле сами", help: "без реклама" },
    clv: { label: "Доживотна вредност на клиентот", help: "во маржа, не во приход" },
    "monthly-revenue": { label: "Месечен приход по клиент" },
    margin: { label: "Бруто-маржа" },
  },
  conventions: {
    costs: {
      label: "Трошоци",
      help: "Само со рекламата трошокот изгледа помал отколку што е.",
      choices: { "all-costs": "Сите", "media-only": "Само реклама" },
    },
    customers: {
      label: "Поделено со",
      help: "Поради клиентите што дошле сами платените канали изгледаат поевтини отколку што се.",
      choices: { "all-new": "Сите нови клиенти", "paid-only": "Само клиентите од платени канали" },
    },
  },
  outputs: { "acquisition-cost": "Трошок за стекнување клиент" },
};
