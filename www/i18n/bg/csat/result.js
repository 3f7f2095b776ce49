/** Bulgarian: the result of “Customer satisfaction”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Среден отговор",
    margin: "Статистическа грешка (±)",
    "mean-low": "Долна граница на средната",
    "mean-high": "Горна граница на средната",
    "standard-deviation": "Стандартно отклонение",
    satisfied: "Доволни отговорили",
    answers: "Отговори",
    "answers-needed": "Нужни отговори за желаната грешка",
    answer: "Отговор",
    count: "Хора",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Стълбове: колко души са дали всеки отговор. Средната стойност е ${f.number(v.mean)}.`
      : `Стълбове: колко души са дали всеки отговор. За доволни се броят ${f.share(v.csat)} от тях.`,
  warnings: {
    "few-answers": () => "Отговорите са по-малко от 30: няколко повече или по-малко могат силно да променят резултата.",
    divided: () =>
      "Поне една четвърт от отговорите са във всеки от двата края. Мненията са разделени; гледайте стълбовете, а не само едно число.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Истинският дял на доволните клиенти може да е навсякъде от ${f.share(v.low)} до ${f.share(v.high)}.`
        : `Истинският дял на доволните клиенти може да е навсякъде от ${f.share(v.low)} до ${f.share(v.high)}. Нужни отговори за желаната грешка: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `Истинският дял на доволните клиенти много вероятно е между ${f.share(v.low)} и ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Средният отговор е ${f.number(v.mean)}. Един отговор не стига, за да се каже колко сигурно е това.`
        : `Средният отговор е ${f.number(v.mean)}; истинският много вероятно е между ${f.number(v["mean-low"])} и ${f.number(v["mean-high"])}.`,
  },
};
