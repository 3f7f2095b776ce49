/** Macedonian: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Удел на редовните меѓу клиентите",
    "regular-share-low": "Долна граница на тој удел",
    "regular-share-high": "Горна граница на тој удел",
    customers: "Клиенти",
    revenue: "Приход",
    "revenue-per-one-time": "Приход по еднократен клиент",
    "revenue-per-regular": "Приход по редовен клиент",
    "worth-times": "Број на еднократни клиенти еднаков на еден редовен",
    converted: "Придобиени клиенти",
    "added-revenue": "Дополнителен приход годишно",
    group: "Група",
  },
  picture: (f, v) =>
    `Два столба: редовните се ${f.share(v["regular-share"])} од клиентите и носат ${f.share(v["regular-revenue-share"])} од приходот.`,
  warnings: {
    "hopeful-conversion": () =>
      "Да придобиете повеќе од четвртина од еднократните клиенти е оптимистично. Планирајте со помалку.",
    "regulars-spend-less": () =>
      "Тука редовен клиент носи помалку од еднократен. Проверете дали двата прихода се од истата година.",
  },
  refusals: { "revenue-without-customers": "Има приход, но нема клиенти. Внесете го бројот на клиенти." },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Редовните се ${f.share(v["regular-share"])} од вашите клиенти и носат ${f.share(v["regular-revenue-share"])} од приходот.`,
    "carried-by-one-time": (f, v) =>
      `Редовните клиенти носат ${f.share(v["regular-revenue-share"])} од приходот; остатокот секоја година мора да се освојува одново.`,
  },
};
