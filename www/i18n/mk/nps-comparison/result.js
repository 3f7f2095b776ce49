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
    "before-nps": "Резултат порано",
    "before-low": "Долна граница порано",
    "before-high": "Горна граница порано",
    "before-standard-error": "Стандардна грешка порано",
    "before-answers": "Одговори порано",
    "after-nps": "Резултат сега",
    "after-low": "Долна граница сега",
    "after-high": "Горна граница сега",
    "after-standard-error": "Стандардна грешка сега",
    "after-answers": "Одговори сега",
    "answers-needed": "Потребни одговори во секоја група за оваа разлика",
  },
  picture: (f, v) =>
    `Два резултата со своите интервали: порано ${f.points(v["before-nps"])}, сега ${f.points(v["after-nps"])}. Под нив е разликата ${f.points(v.difference)} со интервал од ${f.points(v.low)} до ${f.points(v.high)}.`,
  warnings: {
    "few-answers": () =>
      "Во една од групите има помалку од 30 одговори: неколку повеќе или помалку можат да ја свртат споредбата.",
    "overlap-is-no-test": () =>
      "Двата интервала се преклопуваат, а сепак резултатите се разликуваат. Важен е интервалот на разликата.",
    "wald-small-sample": () => "Интервалот на Wald е претесен за помалку од 100 одговори. Подобар е коригираниот.",
  },
  refusals: {},
  verdicts: {
    higher: (f, v) =>
      `Резултатот сега е повисок за ${f.round(v.difference)}, многу веројатно меѓу ${f.points(v.low)} и ${f.points(v.high)}. Тоа тешко може да е случајност.`,
    lower: (f, v) =>
      `Резултатот сега е понизок за ${f.round(-v.difference)}, многу веројатно меѓу ${f.points(-v.high)} и ${f.points(-v.low)}. Тоа тешко може да е случајност.`,
    inconclusive: (f, v) =>
      v["answers-needed"] === undefined
        ? `Овие одговори не покажуваат разлика. Вистинската може да биде каде било од ${f.round(v.low)} до ${f.round(v.high)}.`
        : `Разликата може да е случајна: вистинската многу веројатно е меѓу ${f.round(v.low)} и ${f.round(v.high)}. За ваква разлика да биде сигурна, потребни се ${f.count(v["answers-needed"])} одговори во секоја група.`,
  },
};
