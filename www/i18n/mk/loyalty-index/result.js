/** Macedonian: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "На скала од 0 до 100",
    "recommend-part": "Препорачување",
    "repurchase-part": "Повторно купување",
    "upsell-part": "Други производи",
    part: "Дел",
    weight: "Пондер",
  },
  picture: (f, v) =>
    `Три столба од 0 до 100: препорачување, повторно купување и други производи; заедно ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "NPS е од −100 до 100, а уделите од 0 до 100. Без усогласување на скалите, NPS може да го помести индексот двојно повеќе од уделите.",
    "low-is-good": () =>
      "На оваа скала 1 е најдобро. Просек што опаѓа е добра вест; ако ве збунува, гледајте ја бројката од 0 до 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Индексот е ${f.number(v["loyalty-index"])}: препорачувањето дава ${f.number(v["recommend-part"])}, повторното купување ${f.number(v["repurchase-part"])}, другите производи ${f.number(v["upsell-part"])}.`,
    survey: (f, v) =>
      `Просечниот одговор ${f.number(v["loyalty-index"])} одговара на ${f.round(v["of-hundred"])} од 100.`,
    "survey-ten": (f, v) =>
      `Просечниот одговор ${f.number(v["loyalty-index"])} одговара на ${f.round(v["of-hundred"])} од 100.`,
  },
};
