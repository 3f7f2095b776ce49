/** Macedonian: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Годишна маржа",
    "lost-margin": "Пропуштена маржа, дисконтирана",
    replacement: "Нов клиент наместо него",
    "word-of-mouth": "Негативни препораки",
    "total-cost": "Цена на сите изгубени за една година",
    item: "Што",
    amount: "Износ",
    year: "Година",
    value: "Во годината",
    discounted: "Дисконтирано",
    total: "Вкупно дотогаш",
  },
  picture: (f, v) =>
    `Три столба: ${f.money(v["lost-margin"])} пропуштена маржа, ${f.money(v.replacement)} за нов клиент, ${f.money(v["word-of-mouth"])} поради негативни препораки.`,
  warnings: {
    "revenue-is-not-profit": () => "При маржа од 100 % ова е приход, а не добивка.",
    "long-lifespan": () => "Повеќе од десет години тешко се предвидуваат: производите, цените и клиентите се менуваат.",
    "word-of-mouth-dominates": () =>
      "Негативните препораки чинат повеќе од пропуштената маржа, а тоа е најнесигурниот дел од загубата. Проверете колку луѓе навистина се откажуваат.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Секој клиент што ќе си замине чини ${f.money(v.cost)} по сегашна вредност.` },
};
