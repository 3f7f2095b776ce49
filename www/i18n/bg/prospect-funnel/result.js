/** Bulgarian: the result of “Prospect-to-regular funnel”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Конверсия от достигнат до редовен",
    "conversion-low": "Долна граница на този дял",
    "conversion-high": "Горна граница на този дял",
    reached: "Достигнати хора",
    regulars: "Редовни клиенти",
    "total-cost": "Общо разходи",
    "cost-per-prospect": "Разход на достигнат човек",
    "prospects-per-regular": "Достигнати хора за един редовен клиент",
    "most-per-prospect": "Най-много за един достигнат човек",
    "net-per-regular": "Остава от стойността на редовен клиент",
    "lowest-step": "Най-слаба стъпка",
    stage: "Етап",
    people: "Хора",
    "of-previous": "От предишния етап",
    "of-reached": "От достигнатите",
    cost: "Разход",
    "cost-so-far-per-head": "Разход дотук на човек",
  },
  scale: "Логаритмична скала",
  picture: (f, v) =>
    `Фуния от пет етапа: достигнати ${f.count(v.reached)}, редовни клиенти ${f.count(v.regulars)}, тоест ${f.share(v.conversion)} от достигнатите.`,
  warnings: {
    "pays-too-much": () => "Един редовен клиент струва повече, отколкото носи.",
    "few-regulars": () => "Редовните клиенти са по-малко от десет: конверсията още почти не е известна.",
  },
  refusals: {
    "stage-grows": "На този етап не може да има повече хора, отколкото на предишния.",
    "nobody-regular":
      "Никой не е стигнал до този етап, затова редовният клиент още няма цена. Въведете поне един човек.",
  },
  verdicts: {
    cost: (f, v) =>
      `За един редовен клиент трябва да достигнете толкова хора: ${f.round(v["prospects-per-regular"])}; той струва ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `Един редовен клиент струва ${f.money(v["cost-per-regular"])} и оставя ${f.money(v["net-per-regular"])}; за един достигнат човек можете да дадете до ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Един редовен клиент струва ${f.money(v["cost-per-regular"])} – с ${f.money(-v["net-per-regular"])} повече, отколкото носи; за един достигнат човек можете да дадете най-много ${f.money(v["most-per-prospect"])}.`,
  },
};
