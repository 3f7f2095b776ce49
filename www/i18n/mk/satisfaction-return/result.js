/** Macedonian: the result of “Satisfaction and return”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "delighted-rate": "Стапка на повторно купување, воодушевени",
    "delighted-low": "Долна граница, воодушевени",
    "delighted-high": "Горна граница, воодушевени",
    "satisfied-rate": "Стапка на повторно купување, задоволни",
    "satisfied-low": "Долна граница, задоволни",
    "satisfied-high": "Горна граница, задоволни",
    "dissatisfied-rate": "Стапка на повторно купување, незадоволни",
    "dissatisfied-low": "Долна граница, незадоволни",
    "dissatisfied-high": "Горна граница, незадоволни",
    "risk-ratio": "Стапка на повторно купување, воодушевени ÷ задоволни",
    "risk-ratio-low": "Долна граница на односот",
    "risk-ratio-high": "Горна граница на односот",
    "satisfied-customers": "Задоволни клиенти",
    "extra-returns": "Колку повеќе би купиле повторно ако задоволните беа воодушевени",
  },
  picture: (f, v) =>
    v["dissatisfied-rate"] === undefined
      ? `Стапки на повторно купување со своите интервали: повторно купиле ${f.share(v["delighted-rate"])} од воодушевените и ${f.share(v["satisfied-rate"])} од задоволните.`
      : `Стапки на повторно купување со своите интервали: повторно купиле ${f.share(v["delighted-rate"])} од воодушевените, ${f.share(v["satisfied-rate"])} од задоволните и ${f.share(v["dissatisfied-rate"])} од незадоволните.`,
  warnings: {
    "few-customers": () =>
      "Во една група има помалку од 30 клиенти: нејзината стапка на повторно купување сѐ уште е многу несигурна.",
  },
  refusals: {},
  verdicts: {
    "delight-returns": (f, v) =>
      `Од воодушевените повторно купиле ${f.share(v["delighted-rate"])}, а од задоволните само ${f.share(v["satisfied-rate"])}. Разликата е статистички значајна.`,
    "no-difference": (f, v) =>
      `Повторно купиле ${f.share(v["delighted-rate"])} од воодушевените и ${f.share(v["satisfied-rate"])} од задоволните. Разликата може да е случајна: таа многу веројатно е меѓу ${f.round(100 * v.low)} и ${f.round(100 * v.high)} процентни поени.`,
    "delight-stays-away": (f, v) =>
      `Од воодушевените повторно купиле ${f.share(v["delighted-rate"])}, помалку отколку од задоволните (${f.share(v["satisfied-rate"])}). Прашањето не го мери она поради што клиентите купуваат повторно.`,
  },
};
