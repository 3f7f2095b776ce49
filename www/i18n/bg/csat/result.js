/** Bulgarian: the result of “Customer satisfaction”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Среден отговор",
    margin: "Статистическа грешка (±)",
    "mean-low": "Долна граница на средната",
    "mean-high": "Горна граница на средната",
    "standard-deviation": "Стандартно отклонение",
    satisfied: "Доволни респонденти",
    answers: "Отговори",
    "answers-needed": "Нужни отговори за допустимата грешка",
    answer: "Отговор",
    count: "Хора",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Стълбчета: колко души са дали всеки отговор. Средната стойност е ${f.number(v.mean)}.`
      : `Стълбчета: колко души са дали всеки отговор. За доволни се броят ${f.share(v.csat)} от тях.`,
  warnings: {
    "few-answers": () => "Отговорите са по-малко от 30: няколко повече или по-малко могат силно да променят резултата.",
    divided: () =>
      "Поне една четвърт от отговорите са двата най-ниски и поне една четвърт – двата най-високи. Мненията са разделени; гледайте стълбчетата, а не само едно число.",
    "weights-unknown": () =>
      "Интервалът приема сбора на теглата за брой отговори. Въведете ефективния брой отговори, иначе може да е твърде тесен.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Реалният дял на доволните клиенти много вероятно е между ${f.share(v.low)} и ${f.share(v.high)}.`
        : `Реалният дял на доволните клиенти много вероятно е между ${f.share(v.low)} и ${f.share(v.high)}. Нужни отговори за допустимата грешка: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `Реалният дял на доволните клиенти много вероятно е между ${f.share(v.low)} и ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Средният отговор е ${f.number(v.mean)}. Един отговор не стига за доверителен интервал.`
        : `Средният отговор е ${f.number(v.mean)}; реалният много вероятно е между ${f.number(v["mean-low"])} и ${f.number(v["mean-high"])}.`,
  },
};
