/** Bulgarian: the result of “Satisfaction and return”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Върнали се от възхитените",
    "delighted-low": "Долна граница, възхитени",
    "delighted-high": "Горна граница, възхитени",
    "satisfied-rate": "Върнали се от доволните",
    "satisfied-low": "Долна граница, доволни",
    "satisfied-high": "Горна граница, доволни",
    "dissatisfied-rate": "Върнали се от недоволните",
    "dissatisfied-low": "Долна граница, недоволни",
    "dissatisfied-high": "Горна граница, недоволни",
    "risk-ratio": "Колко пъти по-често се връщат възхитените",
    "risk-ratio-low": "Долна граница на съотношението",
    "risk-ratio-high": "Горна граница на съотношението",
    "satisfied-customers": "Доволни клиенти",
    "extra-returns": "Още върнали се, ако доволните бяха възхитени",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Дялове на върналите се с интервалите им: ${f.share(v["delighted-rate"])} от възхитените и ${f.share(v["satisfied-rate"])} от доволните.`
      : `Дялове на върналите се с интервалите им: ${f.share(v["delighted-rate"])} от възхитените, ${f.share(v["satisfied-rate"])} от доволните и ${f.share(v["dissatisfied-rate"])} от недоволните.`,
  warnings: {
    "few-customers": () =>
      "В една от групите има по-малко от 30 клиенти: делът на върналите се в нея още не говори много.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `От възхитените са се върнали ${f.share(v["delighted-rate"])}, а от доволните – само ${f.share(v["satisfied-rate"])}. Не стига клиентът да е доволен: връща го възхищението.`,
    "no-difference": (f, v) =>
      `Върнали са се ${f.share(v["delighted-rate"])} от възхитените и ${f.share(v["satisfied-rate"])} от доволните. Разликата може да е случайна: тя е някъде от ${f.share(v.low)} до ${f.share(v.high)}.`,
    "delight-stays-away": (f, v) =>
      `От възхитените са се върнали ${f.share(v["delighted-rate"])} – по-малко, отколкото от доволните (${f.share(v["satisfied-rate"])}). Това, за което питате, не е това, което връща клиентите.`,
  },
};
