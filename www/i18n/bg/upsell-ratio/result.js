/** Bulgarian: the result of “Upsell ratio”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Преброени клиенти",
    "out-of": "От общо",
    group: "Група",
    count: "Брой",
  },
  picture: (f, v) => `Две стълбчета: преброените (${f.count(v.counted)}) и другите.`,
  warnings: {
    "few-customers": () => "Броят е под 30: няколко повече или по-малко могат силно да променят стойността.",
  },
  refusals: {
    "nobody-bought-one-kind":
      "Всички клиенти са купили няколко вида, така че няма с кого да се сравни. Изберете дела от всички клиенти.",
  },
  verdicts: {
    ratio: (f, v) =>
      `На всеки 100 клиенти с един вид продукт се падат ${f.round(100 * v["upsell-ratio"])}, които купуват няколко вида.`,
    share: (f, v) => `Клиенти, които купуват няколко вида продукти: ${f.count(v.counted)} от ${f.count(v["out-of"])}.`,
    acceptance: (f, v) => `Приети предложения: ${f.count(v.counted)} от ${f.count(v["out-of"])}.`,
  },
};
