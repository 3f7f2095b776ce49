/** Macedonian: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Цена на изгубен клиент",
  intro:
    "Колку чини кога ќе си замине еден клиент: пропуштените купувања, стекнувањето нов клиент и негативните препораки.",
  forms: { figures: "Основни податоци" },
  inputs: {
    "order-value": { label: "Просечна вредност на нарачка" },
    "orders-per-year": { label: "Нарачки по клиент" },
    margin: { label: "Бруто-маржа", help: "што останува од продажбата по одбивање на нејзините трошоци" },
    "years-lost": { label: "Колку долго клиентот би останал" },
    "discount-rate": { label: "Дисконтна стапка", help: "колку помалку вредат парите за секоја година чекање" },
    "replacement-cost": { label: "Трошок за стекнување нов клиент" },
    "people-told": { label: "На колку луѓе ќе им каже клиентот" },
    "put-off": { label: "Удел што нема да станат клиенти", help: "удел што инаку би станале" },
    "prospect-value": { label: "Вредност на секој од нив" },
    "customers-lost": { label: "Изгубени клиенти за една година" },
  },
  rows: { costs: { 0: "Пропуштена маржа", 1: "Нов клиент", 2: "Негативни препораки" } },
  conventions: {
    replacement: {
      label: "Се брои",
      help: "Вредноста на новиот клиент никогаш не се додава: него можевте да го стекнете и без загубата.",
      choices: {
        "lost-and-replaced": "Загубата и новиот клиент",
        "lost-only": "Само загубата",
        "replaced-only": "Само новиот клиент",
      },
    },
    payments: {
      label: "Парите пристигнуваат",
      choices: { "mid-year": "На средина на годината", "year-end": "На крајот на годината" },
    },
  },
  outputs: { cost: "Цена на еден изгубен клиент" },
};
