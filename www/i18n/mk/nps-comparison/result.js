/** Macedonian: the result of “NPS comparison”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "pooled-variance": "Варијанса на сите одговори",
    margin: "Маргина на грешка (±)",
    "p-value": "p-вредност (двострана)",
    z: "Разлика изразена во стандардни грешки (z)",
    centre: "Средина на интервалот",
    "standard-error": "Стандардна грешка на разликата",
    "before-nps": "Резултат, бран 1",
    "before-low": "Долна граница, бран 1",
    "before-high": "Горна граница, бран 1",
    "before-standard-error": "Стандардна грешка, бран 1",
    "before-answers": "Одговори, бран 1",
    "after-nps": "Резултат, бран 2",
    "after-low": "Долна граница, бран 2",
    "after-high": "Горна граница, бран 2",
    "after-standard-error": "Стандардна грешка, бран 2",
    "after-answers": "Одговори, бран 2",
    "answers-needed": "Потребни одговори во секој бран за оваа разлика",
  },
  picture: (f, v) =>
    `Два резултата со своите интервали: во бран 1 ${f.points(v["before-nps"])}, во бран 2 ${f.points(v["after-nps"])}. Под нив е разликата ${f.points(v.difference)} со интервал од ${f.points(v.low)} до ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () =>
      "Во еден од брановите има помалку од 30 одговори: неколку повеќе или помалку можат да ја свртат споредбата.",
    "overlap-is-no-test": () =>
      "Двата интервала се преклопуваат, а сепак резултатите се разликуваат. Важен е интервалот на разликата.",
    "wald-small-sample": () => "Интервалот на Wald е претесен за помалку од 100 одговори. Подобар е коригираниот.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Резултатот во бран 2 е повисок за ${f.round(v.difference)}; вистинскиот пораст многу веројатно е меѓу ${f.points(v.low)} и ${f.points(v.high)}. Тој е статистички значаен.`,
    lower: (f, v) =>
      `Резултатот во бран 2 е понизок за ${f.round(-v.difference)}; вистинскиот пад многу веројатно е меѓу ${f.points(-v.high)} и ${f.points(-v.low)}. Тој е статистички значаен.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Овие одговори не покажуваат разлика. Вистинската многу веројатно е меѓу ${f.round(v.low)} и ${f.round(v.high)}.`
        : `Разликата може да е случајна: вистинската многу веројатно е меѓу ${f.round(v.low)} и ${f.round(v.high)}. За да се утврди ваква разлика, потребни се ${f.count(v["answers-needed"])} одговори во секој бран.`,
  },
};
