/** Bulgarian: the result of “Prospect-to-regular funnel”. */

import { plural } from "../../plural.js";

export { commonResult, extras, rowsRead } from "../common.js";

const forms = plural("bg");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Конверсия от достигнат до редовен",
    "conversion-low": "Долна граница на конверсията",
    "conversion-high": "Горна граница на конверсията",
    reached: "Достигнати хора",
    regulars: "Редовни клиенти",
    "total-cost": "Общо разходи",
    "cost-per-prospect": "Разход на достигнат човек",
    "prospects-per-regular": "Достигнати хора за един редовен клиент",
    "most-per-prospect": "Максимален разход на достигнат човек",
    "net-per-regular": "Нетна стойност на редовен клиент",
    "lowest-step": "Най-ниска конверсия",
    stage: "Етап",
    people: "Хора",
    "of-previous": "Конверсия от предишния етап",
    "of-reached": "Дял от достигнатите",
    cost: "Разход",
    "cost-so-far-per-head": "Разход на човек с натрупване",
  },
  scale: "Логаритмична скала",
  picture: (f, v) =>
    `Фуния от пет етапа: достигнати ${f.count(v.reached)}, редовни клиенти ${f.count(v.regulars)}, тоест ${f.share(v.conversion)} от достигнатите.`,
  warnings: {
    "pays-too-much": () => "Един редовен клиент струва повече, отколкото носи.",
    "few-regulars": () => "Редовните клиенти са по-малко от десет: конверсията още е много несигурна.",
  },
  refusals: {
    "stage-grows": "На този етап не може да има повече хора, отколкото на предишния.",
    "nobody-regular":
      "Никой не е стигнал до този етап, затова още няма цена на редовен клиент. Въведете поне един човек.",
  },
  verdicts: {
    cost: (f, v) =>
      forms(Math.round(v["prospects-per-regular"]), {
        one: `За един редовен клиент достигате около един човек, което струва ${f.money(v["cost-per-regular"])}.`,
        other: `За един редовен клиент достигате ${f.round(v["prospects-per-regular"])} души, което струва ${f.money(v["cost-per-regular"])}.`,
      }),
    pays: (f, v) =>
      `Един редовен клиент струва ${f.money(v["cost-per-regular"])} – с ${f.money(v["net-per-regular"])} по-малко, отколкото носи; за един достигнат човек можете да дадете до ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Един редовен клиент струва ${f.money(v["cost-per-regular"])} – с ${f.money(-v["net-per-regular"])} повече, отколкото носи; за един достигнат човек можете да дадете най-много ${f.money(v["most-per-prospect"])}.`,
  },
};
