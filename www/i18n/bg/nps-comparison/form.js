/** Bulgarian: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Сравнение на NPS",
  intro: "Реална или случайна е разликата между два индекса NPS? За две вълни на анкетата или две групи клиенти.",
  forms: { groups: "Три групи", scores: "Оценки от 0 до 10", answers: "Поставени отговори" },
  inputs: {
    waves: { label: "Колко души има във всяка група?" },
    promoters: { label: "Промоутъри", help: "оценки 9 и 10" },
    passives: { label: "Пасивни", help: "оценки 7 и 8" },
    detractors: { label: "Критици", help: "оценки от 0 до 6" },
    counts: { label: "Колко души са дали всяка от оценките?" },
    before: { label: "Вълна 1" },
    after: { label: "Вълна 2" },
    "before-list": {
      label: "Оценки от вълна 1",
      help: "Поставете оценки от 0 до 10 – по една на ред или разделени с интервали или запетаи.",
    },
    "after-list": { label: "Оценки от вълна 2" },
    score: { label: "Оценка" },
  },
  rows: { waves: { before: "Вълна 1", after: "Вълна 2" } },
  conventions: {
    interval: {
      label: "Доверителен интервал",
      help: "Коригираният интервал на Wald е най-надежден за анкети от всякакъв размер.",
      choices: { pooled: "Обединен", "adjusted-wald": "Коригиран Wald", wald: "Wald" },
    },
  },
  outputs: { difference: "Разлика между индексите" },
};
