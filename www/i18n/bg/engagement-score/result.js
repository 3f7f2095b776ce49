/** Bulgarian: the result of “Customer Engagement Score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Точки",
    "points-per-customer": "Точки на активен клиент",
    "top-share": "Дял на най-голямото действие",
    action: "Действие",
    share: "Дял от точките",
  },
  picture: (f, v) => `Стълбче с точки за всяко действие; най-голямото е ${f.share(v["top-share"])} от всички.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Едно действие дава ${f.share(value)} от всички точки: оценката почти не измерва друго.`,
    "above-target": () =>
      "Оценката е над целта. Задайте по-висока, иначе скалата вече не различава доброто от много доброто.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Точки от всички действия общо: ${f.number(v.points)}.`,
    "per-customer": (f, v) => `Точки на един активен клиент: ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Оценката е ${f.round(v["engagement-score"])}, като 100 означава постигната цел.`,
  },
};
