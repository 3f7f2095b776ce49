/** Bulgarian: the result of “Retention projection”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "… при постоянен отлив",
    "next-retention": "Задържане при следващото подновяване",
    "constant-churn": "Постоянна степен на отлив",
    "lifetime-within": "Живот на клиента до хоризонта",
    "constant-lifetime-within": "… при постоянен отлив",
    "expected-lifetime": "Очакван живот на клиента",
    "discounted-lifetime": "Дисконтиран очакван живот на нов клиент",
    "constant-discounted-lifetime": "… при постоянен отлив",
    "residual-lifetime": "Дисконтиран оставащ живот на сегашен клиент",
    alpha: "Параметър α",
    beta: "Параметър β",
    cohort: "Клиенти в началото",
    "periods-seen": "Наблюдавани периоди",
    period: "Период",
    retention: "Задържане",
  },
  picture: (f, v) =>
    `Две низходящи криви и наблюдаваният брой: при хоризонта моделът запазва ${f.share(v.survival)} от клиентите, постоянният отлив – ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () => "Наблюдавани са само два периода. Кривата минава през тях, но опашката ѝ е предположение.",
    "far-horizon": () => "Хоризонтът е повече от три пъти по-далеч от наблюдаваното.",
    "churn-alike": () =>
      "Клиентите от тази кохорта си тръгват еднакво; тогава моделът казва същото като постоянния отлив.",
    "endless-lifetime": () =>
      "Някои клиенти остават толкова дълго, че средният живот е безкраен. Използвайте дисконтирания или този до хоризонта.",
  },
  refusals: {
    "nobody-left": "Още никой не си е тръгнал, затова няма от какво да се определи отливът. Добавете по-късен период.",
    "everybody-left-at-once": "Всички са си тръгнали през първия период: няма за кого да се прави прогноза.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `При хоризонта ще са останали ${f.share(v.survival)} от клиентите; при постоянен отлив биха излезли само ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `При хоризонта ще са останали ${f.share(v.survival)} от клиентите – почти колкото и при постоянен отлив.`,
  },
};
