/** Bulgarian: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Марж за година",
    "lost-margin": "Пропуснат марж, дисконтиран",
    replacement: "Нов клиент на негово място",
    "word-of-mouth": "Отрицателни отзиви",
    "total-cost": "Цена на всички клиенти, загубени за година",
    item: "Какво",
    amount: "Сума",
    year: "Година",
    value: "През годината",
    discounted: "Дисконтирано",
    total: "С натрупване",
  },
  picture: (f, v) =>
    `Три стълбчета: ${f.money(v["lost-margin"])} пропуснат марж, ${f.money(v.replacement)} за нов клиент, ${f.money(v["word-of-mouth"])} от отрицателни отзиви.`,
  warnings: {
    "revenue-is-not-profit": () => "При марж 100% това са приходи, а не печалба.",
    "long-lifespan": () => "Повече от десет години трудно се предвиждат: продуктите, цените и клиентите се променят.",
    "word-of-mouth-dominates": () =>
      "Отрицателните отзиви струват повече от пропуснатия марж, а са най-несигурната част от загубата. Проверете колко души наистина се отказват.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Всеки клиент, който си тръгва, струва ${f.money(v.cost)} по настояща стойност.` },
};
