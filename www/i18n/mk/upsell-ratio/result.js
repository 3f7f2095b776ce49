/** Macedonian: the result of “Upsell ratio”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Клиенти што се бројат",
    "out-of": "Од вкупно",
    group: "Група",
    count: "Број",
  },
  picture: (f, v) => `Два столба: ${f.count(v.counted)} што се бројат и сите други.`,
  warnings: { "few-customers": () => "Помалку од 30: неколку повеќе или помалку можат многу да ја сменат бројката." },
  refusals: {
    "nobody-bought-one-kind":
      "Секој клиент купил повеќе видови, па нема со кого да се споредува. Изберете го уделот од сите клиенти.",
  },
  verdicts: {
    ratio: (f, v) =>
      `На секои 100 клиенти со еден вид производ доаѓаат ${f.round(100 * v["upsell-ratio"])} со повеќе видови.`,
    share: (f, v) => `Клиенти што купуваат повеќе видови производи: ${f.count(v.counted)} од ${f.count(v["out-of"])}.`,
    acceptance: (f, v) => `Прифатени понуди: ${f.count(v.counted)} од ${f.count(v["out-of"])}.`,
  },
};
