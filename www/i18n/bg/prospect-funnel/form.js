/** Bulgarian: the form of “Prospect-to-regular funnel”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "От потенциален до редовен клиент",
  intro: "Колко от достигнатите хора стават редовни клиенти и колко струва един такъв.",
  forms: { stages: "Пет етапа" },
  inputs: {
    stages: { label: "Хора и разходи на всеки етап" },
    people: { label: "Хора" },
    cost: { label: "Разход" },
    clv: { label: "Пожизнена стойност на редовен клиент", help: "в марж, не в приходи" },
  },
  rows: {
    stages: {
      reached: "Достигнати",
      responded: "Отзовали се",
      "first-purchase": "Първа покупка",
      "second-purchase": "Втора покупка",
      regular: "Редовни",
    },
    funnel: { 0: "Достигнати", 1: "Отзовали се", 2: "Първа покупка", 3: "Втора покупка", 4: "Редовни" },
  },
  conventions: {},
  outputs: { "cost-per-regular": "Цена на един редовен клиент" },
};
