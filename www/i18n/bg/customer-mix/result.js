/** Bulgarian: the result of “Customer mix”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "regular-share": "Дял на редовните сред клиентите",
    "regular-share-low": "Долна граница на този дял",
    "regular-share-high": "Горна граница на този дял",
    customers: "Клиенти",
    revenue: "Приходи",
    "revenue-per-one-time": "Приходи от един еднократен клиент",
    "revenue-per-regular": "Приходи от един редовен клиент",
    "worth-times": "Брой еднократни клиенти, равни на един редовен",
    converted: "Спечелени клиенти",
    "added-revenue": "Добавени приходи за година",
    group: "Група",
  },
  picture: (f, v) =>
    `Две стълбчета: редовните са ${f.share(v["regular-share"])} от клиентите и носят ${f.share(v["regular-revenue-share"])} от приходите.`,
  warnings: {
    "hopeful-conversion": () =>
      "Да спечелите повече от една четвърт от еднократните клиенти е оптимистично. Планирайте с по-малко.",
    "regulars-spend-less": () =>
      "Тук редовният клиент носи по-малко от еднократния. Проверете дали двата прихода са за една и съща година.",
  },
  refusals: { "revenue-without-customers": "Има приходи, но няма клиенти. Въведете броя на клиентите." },
  verdicts: {
    "carried-by-regulars": (f, v) =>
      `Редовните са ${f.share(v["regular-share"])} от клиентите ви и носят ${f.share(v["regular-revenue-share"])} от приходите.`,
    "carried-by-one-time": (f, v) =>
      `Редовните клиенти носят ${f.share(v["regular-revenue-share"])} от приходите; другото се печели наново всяка година.`,
  },
};
