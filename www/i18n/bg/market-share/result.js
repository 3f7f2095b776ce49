/** Bulgarian: the result of “Market share”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Дял на проникване",
    "penetration-share-low": "Долна граница на дела на проникване",
    "penetration-share-high": "Горна граница на дела на проникване",
    "share-of-requirements": "Дял от потребностите",
    "heavy-usage-index": "Индекс на потребление",
    "category-share": "Дял на купувачите ви във всички покупки",
    "wallet-gap": "Дял от потребностите минус пазарен дял",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Квадрат от сто части, целият пазар: ${f.share(v["market-share"])} от него са ваши.`
      : `Два квадрата. От купуваното от собствените ви купувачи ${f.share(v["share-of-requirements"])} идват от вас; от целия пазар ваши са ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Купувачите ви купуват в категорията по-малко от средния купувач: привличате хора, които купуват по-малко.",
  },
  refusals: {
    "one-too-many": "Въведени са и четирите, така че няма какво да се изчисли. Оставете едно празно.",
    "zero-factor": "Един от факторите е нула, затова липсващият не може да се изчисли.",
    "cannot-all-be-true":
      "Тези числа си противоречат: купувачите ви биха купували повече от целия пазар. Проверете ги.",
  },
  verdicts: {
    revenue: (f, v) => `Делът ви от всички приходи на пазара е ${f.share(v["market-share"])}.`,
    units: (f, v) => `Делът ви от всички продадени бройки е ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Пазарният ви дял е ${f.share(v["market-share"])}: ${f.share(v["penetration-share"])} от всички купувачи купуват от вас и задоволяват при вас ${f.share(v["share-of-requirements"])} от потребностите си.`,
  },
};
