/** Bulgarian: the result of “NPS comparison”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "pooled-variance": "Дисперсия на всички отговори",
    margin: "Статистическа грешка (±)",
    "p-value": "p-стойност (двустранна)",
    z: "Стандартни грешки от нулева разлика (z)",
    centre: "Среда на интервала",
    "standard-error": "Стандартна грешка на разликата",
    "before-nps": "Индекс, вълна 1",
    "before-low": "Долна граница, вълна 1",
    "before-high": "Горна граница, вълна 1",
    "before-standard-error": "Стандартна грешка, вълна 1",
    "before-answers": "Отговори, вълна 1",
    "after-nps": "Индекс, вълна 2",
    "after-low": "Долна граница, вълна 2",
    "after-high": "Горна граница, вълна 2",
    "after-standard-error": "Стандартна грешка, вълна 2",
    "after-answers": "Отговори, вълна 2",
    "answers-needed": "Нужни отговори във всяка вълна за тази разлика",
  },
  picture: (f, v) =>
    `Два индекса с интервалите им: ${f.points(v["before-nps"])} във вълна 1 и ${f.points(v["after-nps"])} във вълна 2. Под тях разликата ${f.points(v.difference)} с интервал от ${f.points(v.low)} до ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () =>
      "В едната вълна отговорите са по-малко от 30: няколко повече или по-малко могат да обърнат сравнението.",
    "overlap-is-no-test": () =>
      "Двата интервала се застъпват, но индексите наистина се различават. Важен е интервалът на разликата.",
    "wald-small-sample": () => "При по-малко от 100 отговора интервалът на Wald е твърде тесен. Изберете коригирания.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Индексът във вълна 2 е по-висок с ${f.round(v.difference)}; реалното повишение много вероятно е между ${f.points(v.low)} и ${f.points(v.high)}. То е статистически значимо.`,
    lower: (f, v) =>
      `Индексът във вълна 2 е по-нисък с ${f.round(-v.difference)}; реалното понижение много вероятно е между ${f.points(-v.high)} и ${f.points(-v.low)}. То е статистически значимо.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Тези отговори не показват разлика. Реалната може да е всяка стойност от ${f.round(v.low)} до ${f.round(v.high)}.`
        : `Разликата може да е случайна: реалната много вероятно е между ${f.round(v.low)} и ${f.round(v.high)}. Нужни отговори във всяка вълна, за да се установи такава разлика: ${f.count(v["answers-needed"])}.`,
  },
};
