/** Macedonian: filters and comparisons in the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("mk");

/** @type {typeof import("../../en/orders/asking.js").asking} */
export const asking = {
  title: "Прикажи само",
  from: "Од",
  to: "До",
  days: (first, last) => `Изберете ден од ${first} до ${last} вклучително.`,
  empty: "(празно)",
  value: (cell, n, text) => forms(n, { one: `${cell} (${text} ред)`, other: `${cell} (${text} реда)` }),
  firstProduct: "Прв производ",
  cohort: "Прво купување во",
  size: "Големина на нарачката",
  under: (amount) => `под ${amount}`,
  sizes: (low, high) => `од ${low} до под ${high}`,
  over: (amount) => `${amount} и повеќе`,
  clear: "Исчисти",
  is: (name, value) => `${name} = ${value}`,
  since: (day) => `од ${day}`,
  until: (day) => `до ${day}`,
  only: (parts, shown, all, n) =>
    forms(n, {
      one: `Само: ${parts}; ${shown} од ${all} клиент`,
      other: `Само: ${parts}; ${shown} од ${all} клиенти`,
    }),
  nothing:
    "Со овој избор не останува ниедна нарачка. Ништо не е изгубено: сменете го изборот или притиснете „Исчисти“ за да ги видите сите нарачки.",
  cancelled: "Откажано. Прикажан е претходниот извештај.",
  compare: "Спореди со",
  others: (name) => `${name}: сите останати`,
  before: "Исто толку време пред тоа",
  yearBefore: "Истите денови една година порано",
  shorter: (day) =>
    `Нарачките почнуваат на ${day}, па претходниот период е пократок и вкупните износи не може да се споредат.`,
  heading: "Едно до друго",
  sides: (part, other) => `Прикажано: ${part}. Споредено со: ${other}.`,
  beyond: (list) => `Статистички значајни разлики: ${list}.`,
  none: "Ниедна од овие разлики не е статистички значајна.",
  shown: "Прикажано",
  other: "Споредено со",
  interval: (confidence) => `Интервал на доверба (${confidence})`,
  between: (low, high) => `од ${low} до ${high}`,
  how: "Разликата е прикажаната вредност минус онаа со која се споредува; за вкупните износи таа е промената во %. Интервалите претпоставуваат дека во двете групи има различни клиенти; ако некои се во двете, интервалите се пошироки од потребното.",
  nothingBeside: "Нема со што да се спореди: во другата група не останува ниедна нарачка.",
};
