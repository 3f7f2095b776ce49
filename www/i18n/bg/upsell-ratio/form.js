/** Bulgarian: the form of “Upsell ratio”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Коефициент на допълнителни продажби",
  intro: "Колко клиенти купуват повече от един вид продукт (кръстосани продажби).",
  forms: { customers: "Брой" },
  inputs: {
    "one-kind": { label: "Клиенти с един вид продукт" },
    "several-kinds": { label: "Клиенти с няколко вида" },
    offered: { label: "Отправени предложения", help: "за да се преброят приетите" },
    accepted: { label: "Приети предложения" },
  },
  rows: { groups: { 0: "Другите", 1: "Преброените" } },
  conventions: {
    upsell: {
      label: "Сравнение с",
      help: "Коефициентът сравнява с клиентите с един вид, делът – с всички клиенти.",
      choices: { ratio: "Клиенти с един вид", share: "Всички клиенти", acceptance: "Отправени предложения" },
    },
  },
  outputs: { "upsell-ratio": "Коефициент на допълнителни продажби" },
};
