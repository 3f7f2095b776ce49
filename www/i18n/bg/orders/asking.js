/** Bulgarian: filters and comparisons in the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("bg");

/** @type {typeof import("../../en/orders/asking.js").asking} */
export const asking = {
  title: "Показване само на",
  from: "От",
  to: "До",
  days: (first, last) => `Изберете ден от ${first} до ${last} включително.`,
  empty: "(празно)",
  value: (cell, n, text) => forms(n, { one: `${cell} (${text} ред)`, other: `${cell} (${text} реда)` }),
  firstProduct: "Първи продукт",
  cohort: "Първа покупка през",
  size: "Размер на поръчката",
  under: (amount) => `под ${amount}`,
  sizes: (low, high) => `от ${low} до под ${high}`,
  over: (amount) => `${amount} и повече`,
  clear: "Изчистване",
  is: (name, value) => `${name} = ${value}`,
  since: (day) => `от ${day}`,
  until: (day) => `до ${day}`,
  only: (parts, shown, all, n) =>
    forms(n, {
      one: `Само: ${parts}; ${shown} от ${all} клиент`,
      other: `Само: ${parts}; ${shown} от ${all} клиенти`,
    }),
  nothing:
    "При този избор не остават поръчки. Нищо не е загубено: променете избора или натиснете „Изчистване“, за да видите всички поръчки.",
  cancelled: "Отказано. Показан е предишният отчет.",
  compare: "Сравняване с",
  others: (name) => `${name}: всички останали`,
  before: "Също толкова време преди това",
  yearBefore: "Същите дни година по-рано",
  shorter: (day) => `Поръчките започват на ${day}, затова предишният период е по-кратък и сумите не са сравними.`,
  heading: "Едно до друго",
  sides: (part, other) => `Показано: ${part}. Сравнено с: ${other}.`,
  beyond: (list) => `Статистически значими разлики: ${list}.`,
  none: "Никоя от тези разлики не е статистически значима.",
  shown: "Показано",
  other: "Сравнено с",
  interval: (confidence) => `Доверителен интервал (${confidence})`,
  between: (low, high) => `от ${low} до ${high}`,
  how: "Разликата е показаната стойност минус тази, с която се сравнява; при сумите е промяната в %. Интервалите предполагат, че в двете групи има различни клиенти; ако някои са и в двете, интервалите са по-широки от нужното.",
  nothingBeside: "Няма с какво да се сравни: в другата група не остават поръчки.",
};
