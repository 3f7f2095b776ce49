/** Macedonian: the result of “Customer effort score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Net Easy (лесно минус тешко)",
    mean: "Просечен одговор",
    margin: "Маргина на грешка (±)",
    "net-easy-low": "Долна граница на Net Easy",
    "net-easy-high": "Горна граница на Net Easy",
    "mean-low": "Долна граница на просекот",
    "mean-high": "Горна граница на просекот",
    "standard-deviation": "Стандардна девијација",
    agreeing: "Одговори од 5 до 7",
    easy: "Одговори 6 и 7",
    hard: "Одговори од 1 до 3",
    answers: "Одговори",
    answer: "Одговор",
    count: "Луѓе",
  },
  picture: (f, v) =>
    `Столбови: колку луѓе го дале секој одговор од 1, тешко, до 7, лесно. Вкупно одговори: ${f.count(v.answers)}.`,
  warnings: {
    "few-answers": () => "Помалку од 30 одговори: неколку повеќе или помалку можат многу да го сменат резултатот.",
    divided: () =>
      "Најмалку четвртина ги дале двата најниски одговора, а најмалку четвртина двата највисоки. За едни е лесно, за други тешко; откријте за кого.",
    "weights-unknown": () =>
      "Во интервалот збирот на пондерите се зема како број на одговори. Внесете го ефективниот број одговори, инаку може да биде претесен.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} од клиентите велат дека им било лесно; вистинскиот удел многу веројатно е меѓу ${f.share(v.low)} и ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Просечниот одговор е ${f.number(v.mean)} од 7. Еден одговор не е доволен за интервал на доверба.`
        : `Просечниот одговор е ${f.number(v.mean)} од 7; вистинскиот просек многу веројатно е меѓу ${f.number(v["mean-low"])} и ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Лесно минус тешко дава ${f.points(v["net-easy"])}; вистинскиот резултат многу веројатно е меѓу ${f.round(v["net-easy-low"])} и ${f.round(v["net-easy-high"])}.`,
  },
};
