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
    lifespan: { label: "Животен век на клиентот", help: "колку долго клиентот продолжува да купува" },
    margin: { label: "Бруто-маржа", help: "што останува од продажбата по одбивање на нејзините трошоци" },
    "discount-rate": { label: "Дисконтна стапка", help: "годишна; за колку помалку вредат подоцнежните пари" },
    "acquisition-cost": { label: "Трошок за стекнување клиент" },
  },
  conventions: {
    value: {
      label: "Вредноста ја брои",
      help: "Приходот ласка; маржата е она што ви останува; дисконтирањето на подоцнежните пари им дава помала тежина.",
      choices: { revenue: "Приходот", margin: "Маржата", discounted: "Маржата, дисконтирана" },
    },
    payments: {
      label: "Парите пристигнуваат",
      choices: { "mid-year": "На средина на годината", "year-end": "На крајот на годината" },
    },
  },
  outputs: { clv: "Доживотна вредност на клиентот" },
};
