/** Bulgarian: the form of “Cost of a lost customer”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Колко струва загубен клиент",
  intro:
    "Колко струва, когато един клиент си тръгне: пропуснати покупки, нов клиент на негово място и отрицателни отзиви.",
  forms: { figures: "Обичайни данни" },
  inputs: {
    "order-value": { label: "Средна стойност на поръчка" },
    "orders-per-year": { label: "Поръчки на клиент" },
    margin: { label: "Брутен марж", help: "какво остава от продажбата след преките ѝ разходи" },
    "years-lost": { label: "Колко още би останал клиентът" },
    "discount-rate": {
      label: "Дисконтова норма",
      help: "с колко намалява стойността на парите за всяка година чакане",
    },
    "replacement-cost": { label: "Цена за привличане на нов клиент" },
    "people-told": { label: "На колко души разказва клиентът" },
    "put-off": { label: "Дял, който не става клиент", help: "дял на тези, които иначе биха станали" },
    "prospect-value": { label: "Стойност на всеки от тях" },
    "customers-lost": { label: "Загубени клиенти за година" },
  },
  rows: { costs: { 0: "Пропуснат марж", 1: "Нов клиент", 2: "Отрицателни отзиви" } },
  conventions: {
    replacement: {
      label: "Брои се",
      help: "Стойността на новия клиент никога не се добавя: той би дошъл и без загубата.",
      choices: {
        "lost-and-replaced": "Загубата и новият клиент",
        "lost-only": "Само загубата",
        "replaced-only": "Само новият клиент",
      },
    },
    payments: {
      label: "Плащанията идват",
      choices: { "mid-year": "В средата на годината", "year-end": "В края на годината" },
    },
  },
  outputs: { cost: "Цена на един загубен клиент" },
};
