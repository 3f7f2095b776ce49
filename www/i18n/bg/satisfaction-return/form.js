/** Bulgarian: the form of “Satisfaction and return”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Удовлетвореност и повторни покупки",
  intro: "Купуват ли отново възхитените клиенти по-често от просто доволните.",
  forms: { customers: "Отговори и следващи покупки" },
  inputs: {
    groups: { label: "Кой се е върнал?", help: "първо попитайте, после вижте кой е купил отново за един и същ срок" },
    customers: { label: "Клиенти" },
    returned: { label: "Върнали се" },
  },
  rows: { groups: { delighted: "Възхитени", satisfied: "Доволни", dissatisfied: "Недоволни" } },
  conventions: {},
  outputs: { difference: "Разлика, възхитени спрямо доволни" },
};
