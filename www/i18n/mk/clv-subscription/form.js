/** Macedonian: the form of “CLV of a subscription”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV на претплата",
  intro: "Колку вреди еден претплатник, од приходот, маржата и одливот.",
  forms: { figures: "Бројки по период" },
  inputs: {
    revenue: { label: "Приход по корисничка сметка", help: "по период" },
    margin: { label: "Бруто-маржа", help: "по хостинг, поддршка и провизии за плаќање" },
    "churn-rate": { label: "Одлив", help: "удел од клиентите изгубени по период" },
    "expansion-rate": { label: "Раст на сметките", help: "колку растат сметките што остануваат, по период" },
    "acquisition-cost": { label: "Трошок за стекнување клиент" },
  },
  conventions: {
    value: {
      label: "Вредноста ја брои",
      help: "Приходот ласка; маржата е она што ви останува.",
      choices: { margin: "Маржата", revenue: "Приходот" },
    },
    period: { label: "Период", choices: { month: "Месец", year: "Година" } },
  },
  outputs: { clv: "Доживотна вредност на клиентот" },
};
