/** Bulgarian: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "По скала от 0 до 100",
    "recommend-part": "Препоръчване",
    "repurchase-part": "Повторна покупка",
    "upsell-part": "Други продукти",
    part: "Част",
    weight: "Тежест",
  },
  picture: (f, v) =>
    `Три стълбчета от 0 до 100: препоръчване, повторна покупка и други продукти; заедно ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "NPS е от −100 до 100, а дяловете – от 0 до 100. Без преизчисляване NPS може да измести индекса двойно повече, отколкото дяловете.",
    "low-is-good": () =>
      "По тази скала 1 е най-доброто. Спадът на средната е добра новина; ако това обърква, гледайте стойността от 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Индексът е ${f.number(v["loyalty-index"])}: препоръчването дава ${f.number(v["recommend-part"])}, повторната покупка – ${f.number(v["repurchase-part"])}, другите продукти – ${f.number(v["upsell-part"])}.`,
    survey: (f, v) =>
      `Средният отговор ${f.number(v["loyalty-index"])} отговаря на ${f.round(v["of-hundred"])} от 100.`,
    "survey-ten": (f, v) =>
      `Средният отговор ${f.number(v["loyalty-index"])} отговаря на ${f.round(v["of-hundred"])} от 100.`,
  },
};
