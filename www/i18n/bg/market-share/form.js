/** Bulgarian: the form of “Market share”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Пазарен дял",
  intro: "Вашата част от продажбите на пазара и трите неща, от които се състои.",
  forms: { revenue: "Приходи", units: "Бройки", factors: "Три от четири стойности", buyers: "Купувачи и покупки" },
  inputs: {
    "own-revenue": { label: "Вашите приходи" },
    "market-revenue": { label: "Приходи на целия пазар", help: "заедно с вашите, за същото време" },
    "own-units": { label: "Продадени от вас бройки" },
    "market-units": { label: "Продадени бройки на целия пазар", help: "заедно с вашите, за същото време" },
    "market-share": { label: "Пазарен дял", help: "оставете едно от четирите празно: то следва от другите" },
    "penetration-share": {
      label: "Дял на проникване",
      help: "купувачите на марката ви от всички купувачи в категорията",
    },
    "share-of-requirements": {
      label: "Дял от потребностите",
      help: "колко купувачите ви купуват от вас от всичко, което купуват в категорията",
    },
    "heavy-usage-index": {
      label: "Индекс на потребление",
      help: "1 означава, че купувачите ви купуват в категорията колкото другите",
    },
    "brand-buyers": { label: "Купувачи на марката ви" },
    "category-buyers": { label: "Купувачи в категорията" },
    "brand-purchases": { label: "Покупки на марката ви", help: "средно на купувач на марката ви" },
    "buyer-purchases": {
      label: "Техните покупки в категорията",
      help: "средно на купувач на марката ви, заедно с вашите",
    },
    "category-purchases": { label: "Покупки на средния купувач в категорията", help: "средно" },
  },
  optional: "Стойността, която следва от другите",
  conventions: {},
  outputs: { "market-share": "Пазарен дял" },
};
