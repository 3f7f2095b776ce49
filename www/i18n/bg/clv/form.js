/** Bulgarian: the form of “Customer Lifetime Value”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Пожизнена стойност на клиента",
  abbreviation: "CLV",
  intro: "Колко носи един клиент за цялото време, през което остава при вас.",
  forms: { figures: "Обичайни данни" },
  inputs: {
    "order-value": { label: "Средна стойност на поръчка" },
    "orders-per-year": { label: "Поръчки на клиент" },
    lifespan: { label: "Време като клиент", help: "колко дълго клиентът продължава да купува" },
    margin: { label: "Брутен марж", help: "какво остава от продажбата след преките ѝ разходи" },
    "discount-rate": {
      label: "Дисконтова норма",
      help: "с колко намалява стойността на парите за всяка година чакане",
    },
    "acquisition-cost": { label: "Цена за привличане на клиент" },
  },
  conventions: {
    value: {
      label: "Стойността се брои в",
      help: "Приходите ласкаят; маржът остава за вас; дисконтирането дава по-малка тежест на по-късните пари.",
      choices: { revenue: "Приходи", margin: "Марж", discounted: "Марж, дисконтиран" },
    },
    payments: {
      label: "Плащанията идват",
      choices: { "mid-year": "В средата на годината", "year-end": "В края на годината" },
    },
  },
  outputs: { clv: "Пожизнена стойност на клиента" },
};
