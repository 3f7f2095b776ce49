/** Macedonian: the result of “Market share”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "penetration-share": "Удел на купувачи (пенетрација)",
    "penetration-share-low": "Долна граница на пенетрацијата",
    "penetration-share-high": "Горна граница на пенетрацијата",
    "share-of-requirements": "Удел во потребите",
    "heavy-usage-index": "Индекс на интензивност",
    "category-share": "Дел на вашите купувачи од сите купувања",
    "wallet-gap": "Удел во потребите минус пазарен удел",
  },
  picture: (f, v) =>
    v["share-of-requirements"] === undefined
      ? `Квадрат од сто делови, целиот пазар: ваши се ${f.share(v["market-share"])} од него.`
      : `Два квадрата. Од она што го купуваат вашите купувачи, од вас доаѓаат ${f.share(v["share-of-requirements"])}; од целиот пазар ваши се ${f.share(v["market-share"])}.`,
  warnings: {
    "light-buyers": () =>
      "Вашите купувачи во категоријата купуваат помалку од просечниот купувач: привлекувате луѓе што купуваат помалку.",
  },
  refusals: {
    "one-too-many": "Внесени се сите четири, па нема што да се пресмета. Оставете едно празно.",
    "zero-factor": "Еден од факторите е нула, па оној што недостига не може да се пресмета.",
    "cannot-all-be-true":
      "Овие бројки си противречат: вашите купувачи би купувале повеќе од целиот пазар. Проверете ги.",
  },
  verdicts: {
    revenue: (f, v) => `Од сите приходи на пазарот кај вас одат ${f.share(v["market-share"])}.`,
    units: (f, v) => `Од сите парчиња продадени на пазарот, ваши се ${f.share(v["market-share"])}.`,
    factors: (f, v) =>
      `Ваши се ${f.share(v["market-share"])} од пазарот: од вас купуваат ${f.share(v["penetration-share"])} од сите купувачи и кај вас покриваат ${f.share(v["share-of-requirements"])} од своите потреби.`,
  },
};
