/** Bulgarian: the form of “Subscription CLV”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV при абонамент",
  intro: "Каква стойност има един абонат според приходите, маржа и отлива.",
  forms: { figures: "Данни за период" },
  inputs: {
    revenue: { label: "Приходи на абонат", help: "за период" },
    margin: { label: "Брутен марж", help: "след хостинг, поддръжка и такси за плащане" },
    "churn-rate": { label: "Отлив", help: "дял на загубените клиенти за период" },
    "expansion-rate": { label: "Ръст на оставащите", help: "с колко растат приходите от тях за период" },
    "acquisition-cost": { label: "Цена за привличане на клиент" },
  },
  conventions: {
    value: {
      label: "Стойността се брои в",
      help: "Приходите ласкаят; маржът остава за вас.",
      choices: { margin: "Марж", revenue: "Приходи" },
    },
    period: { label: "Период", choices: { month: "Месец", year: "Година" } },
  },
  outputs: { clv: "Пожизнена стойност на клиента" },
};
