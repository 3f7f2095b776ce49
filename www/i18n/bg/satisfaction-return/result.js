/** Bulgarian: the result of “Satisfaction and return”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Купили отново сред възхитените",
    "delighted-low": "Долна граница, възхитени",
    "delighted-high": "Горна граница, възхитени",
    "satisfied-rate": "Купили отново сред доволните",
    "satisfied-low": "Долна граница, доволни",
    "satisfied-high": "Горна граница, доволни",
    "dissatisfied-rate": "Купили отново сред недоволните",
    "dissatisfied-low": "Долна граница, недоволни",
    "dissatisfied-high": "Горна граница, недоволни",
    "risk-ratio": "Дял на купилите отново, възхитени ÷ доволни",
    "risk-ratio-low": "Долна граница на съотношението",
    "risk-ratio-high": "Горна граница на съотношението",
    "satisfied-customers": "Доволни клиенти",
    "extra-returns": "Още купили отново, ако доволните бяха възхитени",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Дялове на върналите се с интервалите им: ${f.share(v["delighted-rate"])} от възхитените и ${f.share(v["satisfied-rate"])} от доволните.`
      : `Дялове на върналите се с интервалите им: ${f.share(v["delighted-rate"])} от възхитените, ${f.share(v["satisfied-rate"])} от доволните и ${f.share(v["dissatisfied-rate"])} от недоволните.`,
  warnings: {
    "few-customers": () =>
      "В една от групите има по-малко от 30 клиенти: делът на върналите се в нея още е много несигурен.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `От възхитените са се върнали ${f.share(v["delighted-rate"])}, а от доволните – само ${f.share(v["satisfied-rate"])}. Разликата е статистически значима.`,
    "no-difference": (f, v) =>
      `Върнали са се ${f.share(v["delighted-rate"])} от възхитените и ${f.share(v["satisfied-rate"])} от доволните. Разликата може да е случайна: тя много вероятно е между ${f.round(100 * v.low)} и ${f.round(100 * v.high)} процентни пункта.`,
    "delight-stays-away": (f, v) =>
      `От възхитените са се върнали ${f.share(v["delighted-rate"])} – по-малко, отколкото от доволните (${f.share(v["satisfied-rate"])}). Въпросът ви не измерва това, заради което клиентите се връщат.`,
  },
};
