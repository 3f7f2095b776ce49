/** Bulgarian: the form of “Customer acquisition cost”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Цена за привличане на клиент",
  abbreviation: "CAC",
  intro: "Колко струва привличането на един нов клиент сравнено със стойността му.",
  forms: { figures: "Един период в числа" },
  inputs: {
    spend: { label: "Разходи за реклама и медии" },
    overhead: { label: "Заплати, агенции и инструменти за тях" },
    "new-customers": { label: "Нови клиенти", help: "за същия период" },
    "organic-customers": { label: "Клиенти, дошли сами", help: "без реклама" },
    clv: { label: "Пожизнена стойност на клиента", help: "в марж, не в приходи" },
    "monthly-revenue": { label: "Месечни приходи на клиент" },
    margin: { label: "Брутен марж" },
  },
  conventions: {
    costs: {
      label: "Разходи",
      help: "Само с рекламата цената изглежда по-ниска, отколкото е.",
      choices: { "all-costs": "Всички", "media-only": "Само реклама" },
    },
    customers: {
      label: "Делят се на",
      help: "Дошлите сами клиенти карат платените канали да изглеждат по-евтини, отколкото са.",
      choices: { "all-new": "Всички нови клиенти", "paid-only": "Само от платени канали" },
    },
  },
  outputs: { "acquisition-cost": "Цена за привличане на клиент" },
};
