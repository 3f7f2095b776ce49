/** Bulgarian: the form of “Share of wallet”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Дял от портфейла",
  intro: "Каква част от парите за неща, които и вие продавате, клиентите харчат при вас.",
  forms: { one: "Един клиент или общи суми", list: "Списък с клиенти" },
  inputs: {
    spend: { label: "Похарчено при вас" },
    "category-spend": { label: "Похарчено общо", help: "в категорията, при вас и при други, за същото време" },
    customers: { label: "Клиенти", help: "по един ред; поставете две колони от електронна таблица" },
  },
  conventions: {
    average: {
      label: "Средна за списък",
      help: "В общия сбор големите клиенти тежат повече. Средната на дяловете брои всички клиенти еднакво.",
      choices: { sums: "Всички клиенти заедно", mean: "Средна на дяловете" },
    },
  },
  outputs: { share: "Дял от портфейла" },
};
