/** Macedonian: the result of “Customer effort score”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-easy": "Нето-леснотија",
    mean: "Просечен одговор",
    margin: "Маргина на грешка (±)",
    "net-easy-low": "Долна граница на нето-леснотијата",
    "net-easy-high": "Горна граница на нето-леснотијата",
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
      "На секој од двата краја има најмалку четвртина од одговорите. За едни е лесно, за други тешко; откријте за кого.",
  },
  refusals: {},
  verdicts: {
    "percent-agree": (f, v) =>
      `${f.share(v["agree-share"])} велат дека им било лесно; вистинскиот удел многу веројатно е меѓу ${f.share(v.low)} и ${f.share(v.high)}.`,
    mean: (f, v) =>
      v["mean-low"] === undefined
        ? `Просечниот одговор е ${f.number(v.mean)} од 7. Еден одговор не е доволен за да се каже колку е тоа сигурно.`
        : `Просечниот одговор е ${f.number(v.mean)} од 7; вистинскиот просек многу веројатно е меѓу ${f.number(v["mean-low"])} и ${f.number(v["mean-high"])}.`,
    "net-easy": (f, v) =>
      `Лесно минус тешко дава ${f.points(v["net-easy"])}; вистинскиот резултат многу веројатно е меѓу ${f.round(v["net-easy-low"])} и ${f.round(v["net-easy-high"])}.`,
  },
};
