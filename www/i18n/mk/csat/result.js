/** Macedonian: the result of “Customer satisfaction”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    mean: "Просечен одговор",
    margin: "Маргина на грешка (±)",
    "mean-low": "Долна граница на просекот",
    "mean-high": "Горна граница на просекот",
    "standard-deviation": "Стандардна девијација",
    satisfied: "Одговори од задоволни клиенти",
    answers: "Одговори",
    "answers-needed": "Потребни одговори за посакуваната маргина",
    answer: "Одговор",
    count: "Луѓе",
  },
  picture: (f, v) =>
    v.csat === undefined
      ? `Столбови: колку луѓе го дале секој одговор. Просекот е ${f.number(v.mean)}.`
      : `Столбови: колку луѓе го дале секој одговор. Како задоволни се бројат ${f.share(v.csat)} од нив.`,
  warnings: {
    "few-answers": () => "Помалку од 30 одговори: неколку повеќе или помалку можат многу да го сменат резултатот.",
    divided: () =>
      "Најмалку четвртина ги дале двата најниски одговора, а најмалку четвртина двата највисоки. Клиентите се поделени; гледајте ги столбовите, а не само една бројка.",
  },
  refusals: {},
  verdicts: {
    wide: (f, v) =>
      v["answers-needed"] === undefined
        ? `Вистинскиот удел на задоволни клиенти може да биде каде било од ${f.share(v.low)} до ${f.share(v.high)}.`
        : `Вистинскиот удел на задоволни клиенти може да биде каде било од ${f.share(v.low)} до ${f.share(v.high)}. Потребни одговори за посакуваната маргина: ${f.count(v["answers-needed"])}.`,
    narrow: (f, v) =>
      `Вистинскиот удел на задоволни клиенти многу веројатно е меѓу ${f.share(v.low)} и ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Просечниот одговор е ${f.number(v.mean)}. Еден одговор не е доволен за да се каже колку е тоа сигурно.`
        : `Просечниот одговор е ${f.number(v.mean)}; вистинскиот просек многу веројатно е меѓу ${f.number(v["mean-low"])} и ${f.number(v["mean-high"])}.`,
  },
};
