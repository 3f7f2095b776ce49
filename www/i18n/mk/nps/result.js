/** Macedonian: the result of “Net Promoter Score”. */

import { plural } from "../../plural.js";

export { commonResult, extras, rowsRead } from "../common.js";

const forms = plural("mk");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    margin: "Маргина на грешка (±)",
    answers: "Одговори",
    "promoters-count": "Промотори",
    "passives-count": "Пасивни",
    "detractors-count": "Критичари",
    "promoters-share": "Удел на промоторите",
    "passives-share": "Удел на пасивните",
    "detractors-share": "Удел на критичарите",
    variance: "Варијанса на еден одговор",
    "standard-error": "Стандардна грешка",
    "answers-for-ten": "Потребни одговори за ±10",
    "what-if-nps": "Резултат по промената",
    "passives-needed": "Колку пасивни да се придобијат за целта",
    "detractors-needed": "Или колку критичари да се придобијат за целта",
    score: "Оценка",
    count: "Луѓе",
  },
  picture: (f, v) =>
    `Лента: ${f.share(v["detractors-share"])} критичари, ${f.share(v["passives-share"])} пасивни, ${f.share(v["promoters-share"])} промотори. Под неа е резултатот ${f.points(v.nps)} со интервал од ${f.points(v.low)} до ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () => "Помалку од 30 одговори: неколку повеќе или помалку можат многу да го сменат резултатот.",
    "wald-small-sample": () => "Интервалот на Wald е претесен за помалку од 100 одговори. Подобар е коригираниот.",
    "out-of-reach": () => "Целта не може да се достигне само со придобивање пасивни или само критичари.",
    "weights-unknown": () =>
      "Во интервалот збирот на пондерите се зема како број на одговори. Внесете го ефективниот број одговори, инаку може да биде претесен.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v.answers === 1
        ? `Со само еден одговор вистинскиот резултат многу веројатно е меѓу ${f.round(v.low)} и ${f.round(v.high)}. За точност од ±10 се потребни околу ${f.count(v["answers-for-ten"])} одговори.`
        : forms(v.answers, {
            one: `Со ${f.count(v.answers)} одговор вистинскиот резултат многу веројатно е меѓу ${f.round(v.low)} и ${f.round(v.high)}. За точност од ±10 се потребни околу ${f.count(v["answers-for-ten"])} одговори.`,
            other: `Со ${f.count(v.answers)} одговори вистинскиот резултат многу веројатно е меѓу ${f.round(v.low)} и ${f.round(v.high)}. За точност од ±10 се потребни околу ${f.count(v["answers-for-ten"])} одговори.`,
          }),
    narrow: (f, v) =>
      forms(v.answers, {
        one: `Со ${f.count(v.answers)} одговор вистинскиот резултат многу веројатно е меѓу ${f.round(v.low)} и ${f.round(v.high)}.`,
        other: `Со ${f.count(v.answers)} одговори вистинскиот резултат многу веројатно е меѓу ${f.round(v.low)} и ${f.round(v.high)}.`,
      }),
  },
};
