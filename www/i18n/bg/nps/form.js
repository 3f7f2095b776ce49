/** Bulgarian: the form of “Net Promoter Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Нетен промоутър индекс",
  abbreviation: "NPS",
  intro: "С колко повече са клиентите, които биха ви препоръчали, от тези, които не биха: от −100 до 100.",
  forms: { groups: "Три групи", scores: "Оценки от 0 до 10", answers: "Поставени отговори" },
  inputs: {
    promoters: { label: "Промоутъри", help: "оценки 9 и 10" },
    passives: { label: "Пасивни", help: "оценки 7 и 8" },
    detractors: { label: "Критици", help: "оценки от 0 до 6" },
    counts: { label: "Колко души са дали всяка от оценките?" },
    count: { label: "Хора" },
    answers: {
      label: "Отговори",
      help: "Поставете оценки от 0 до 10 – по една на ред или разделени с интервали или запетаи.",
    },
    score: { label: "Оценка" },
    target: { label: "Целеви индекс", help: "от −100 до 100" },
    "passives-won": { label: "Пасивни, станали промоутъри" },
    "detractors-won": { label: "Критици, станали промоутъри" },
    effective: {
      label: "Ефективен брой отговори",
      help: "за претеглени отговори: (сбор на теглата)² ÷ сбор от квадратите им",
    },
  },
  optional: "Цел и тегла",
  conventions: {
    interval: {
      label: "Доверителен интервал",
      help: "Коригираният интервал на Wald е най-надежден за анкети от всякакъв размер.",
      choices: {
        "adjusted-wald": "Коригиран Wald",
        score: "Скор интервал",
        wald: "Wald",
        weighted: "Претеглени отговори",
      },
    },
  },
  outputs: { nps: "Нетен промоутър индекс" },
};
