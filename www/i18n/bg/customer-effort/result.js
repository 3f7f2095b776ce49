/** Bulgarian: the result of “Customer effort score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Лесно минус трудно",
    mean: "Среден отговор",
    margin: "Статистическа грешка (±)",
    "net-easy-low": "Долна граница, лесно минус трудно",
    "net-easy-high": "Горна граница, лесно минус трудно",
    "mean-low": "Долна граница на средната",
    "mean-high": "Горна граница на средната",
    "standard-deviation": "Стандартно отклонение",
    agreeing: "Отговори от 5 до 7",
    easy: "Отговори 6 и 7",
    hard: "Отговори от 1 до 3",
    answers: "Отговори",
    answer: "Отговор",
    count: "Хора",
  },
  picture: (f, v) =>
    `Стълбчета: колко души са дали всеки отговор от 1, трудно, до 7, лесно; общо отговори: ${f.count(v.answers)}.`,
  warnings: {
    "few-answers": () => "Отговорите са по-малко от 30: няколко повече или по-малко могат силно да променят резултата.",
    divided: () =>
      "Поне една четвърт от отговорите са двата най-ниски и поне една четвърт – двата най-високи. За едни е лесно, за други – трудно; разберете за кого.",
    "weights-unknown": () =>
      "Интервалът приема сбора на теглата за брой отговори. Въведете ефективния брой отговори, иначе може да е твърде тесен.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} от клиентите казват, че сте ги улеснили; реалният дял много вероятно е между ${f.share(v.low)} и ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Средният отговор е ${f.number(v.mean)} от 7. Един отговор не стига за доверителен интервал.`
        : `Средният отговор е ${f.number(v.mean)} от 7; реалният много вероятно е между ${f.number(v["mean-low"])} и ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Лесно минус трудно дава ${f.points(v["net-easy"])}; реалният резултат много вероятно е между ${f.round(v["net-easy-low"])} и ${f.round(v["net-easy-high"])}.`,
  },
};
