/** Macedonian: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Доживотна вредност на клиентот",
  abbreviation: "CLV",
  intro: "Колку носи еден клиент за целото време додека е ваш клиент.",
  forms: { figures: "Основни податоци" },
  inputs: {
    "order-value": { label: "Просечна вредност на нарачка" },
    "orders-per-year": { label: "Нарачки по клиент" },
    lifespan: { label: "Траење на односот", help: "колку долго клиентот продолжува да купува" },
    margin: { label: "Бруто-маржа", help: "што останува од продажбата по одбивање на нејзините трошоци" },
    "discount-rate": { label: "Дисконтна стапка", help: "колку помалку вредат парите за секоја година чекање" },
    "acquisition-cost": { label: "Трошок за стекнување клиент" },
  },
  conventions: {
    value: {
      label: "Вредноста се пресметува од",
      help: "Приходот ја разубавува сликата; маржата ви останува; со дисконтирање идните пари вредат помалку.",
      choices: { revenue: "Приход", margin: "Маржа", discounted: "Дисконтирана маржа" },
    },
    payments: {
      label: "Парите пристигнуваат",
      choices: { "mid-year": "На средина на годината", "year-end": "На крајот на годината" },
    },
  },
  outputs: { clv: "Доживотна вредност на клиентот" },
};
