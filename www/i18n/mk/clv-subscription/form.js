/** Macedonian: the form of “Subscription CLV”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "CLV на претплата",
  intro: "Колку вреди еден претплатник, од приходот, маржата и одливот.",
  forms: { figures: "Бројки по период" },
  inputs: {
    revenue: { label: "Приход по корисник", help: "по период" },
    margin: { label: "Бруто-маржа", help: "по одбивање на хостинг, поддршка и провизии за плаќање" },
    "churn-rate": { label: "Одлив", help: "удел од клиентите изгубени по период" },
    "expansion-rate": { label: "Раст на приходот по корисник", help: "кај корисниците што остануваат, по период" },
    "acquisition-cost": { label: "Трошок за стекнување клиент" },
  },
  conventions: {
    value: {
      label: "Вредноста се пресметува од",
      help: "Приходот ја разубавува сликата; маржата ви останува.",
      choices: { margin: "Маржа", revenue: "Приход" },
    },
    period: { label: "Период", choices: { month: "Месец", year: "Година" } },
  },
  outputs: { clv: "Доживотна вредност на клиентот" },
};
