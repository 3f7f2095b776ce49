/** Bulgarian: the result of “Net Promoter Score”. */

import { plural } from "../../plural.js";

export { commonResult, extras, rowsRead } from "../common.js";

const forms = plural("bg");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Статистическа грешка (±)",
    answers: "Отговори",
    "promoters-count": "Промоутъри",
    "passives-count": "Пасивни",
    "detractors-count": "Критици",
    "promoters-share": "Дял на промоутърите",
    "passives-share": "Дял на пасивните",
    "detractors-share": "Дял на критиците",
    variance: "Дисперсия на един отговор",
    "standard-error": "Стандартна грешка",
    "answers-for-ten": "Нужни отговори за ±10",
    "what-if-nps": "Индекс след промяната",
    "passives-needed": "Пасивни, които да спечелите за целта",
    "detractors-needed": "Или критици, които да спечелите за целта",
    score: "Оценка",
    count: "Хора",
  },
  picture: (f, v) =>
    `Лента: ${f.share(v["detractors-share"])} критици, ${f.share(v["passives-share"])} пасивни, ${f.share(v["promoters-share"])} промоутъри. Под нея индексът ${f.points(v.nps)} с интервал от ${f.points(v.low)} до ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Отговорите са по-малко от 30: няколко повече или по-малко могат силно да променят индекса.",
    "wald-small-sample": () => "При по-малко от 100 отговора интервалът на Wald е твърде тесен. Изберете коригирания.",
    "out-of-reach": () => "Целта не може да се достигне само със спечелване на пасивни или само на критици.",
    "weights-unknown": () =>
      "Интервалът приема сбора на теглата за брой отговори. Въведете ефективния брой отговори, иначе може да е твърде тесен.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      forms(v.answers, {
        one: `При един-единствен отговор реалният индекс много вероятно е между ${f.round(v.low)} и ${f.round(v.high)}; за грешка до ±10 са нужни около ${f.count(v["answers-for-ten"])} отговора.`,
        other: `При ${f.count(v.answers)} отговора реалният индекс много вероятно е между ${f.round(v.low)} и ${f.round(v.high)}; за грешка до ±10 са нужни около ${f.count(v["answers-for-ten"])} отговора.`,
      }),
    narrow: (f, v) =>
      `При ${f.count(v.answers)} отговора реалният индекс много вероятно е между ${f.round(v.low)} и ${f.round(v.high)}.`,
  },
};
