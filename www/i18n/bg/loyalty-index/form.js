/** Bulgarian: the form of “Customer Loyalty Index”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Индекс на лоялност на клиентите",
  abbreviation: "CLI",
  intro: "Препоръчване, повторна покупка и купуване на други продукти в едно число.",
  forms: { composite: "Три показателя", survey: "Анкета от 1 до 6", "survey-ten": "Анкета от 0 до 10" },
  inputs: {
    nps: { label: "Нетен промоутър индекс", help: "от −100 до 100" },
    "repurchase-rate": { label: "Дял на повторните купувачи" },
    "upsell-share": { label: "Клиенти с няколко вида продукти", help: "дял от всички клиенти" },
    recommend: { label: "Биха препоръчали", help: "среден отговор; 1 е „със сигурност да“, 6 – „със сигурност не“" },
    "buy-again": { label: "Биха купили отново", help: "среден отговор; 1 е „със сигурност да“" },
    "try-other": { label: "Биха опитали други продукти", help: "среден отговор; 1 е „със сигурност да“" },
    "recommend-ten": { label: "Биха препоръчали", help: "среден отговор; 10 е „със сигурност да“" },
    "buy-again-ten": { label: "Биха купили отново", help: "среден отговор; 10 е „със сигурност да“" },
    "try-other-ten": { label: "Биха опитали други продукти", help: "среден отговор; 10 е „със сигурност да“" },
    "weight-recommend": { label: "Тежест на препоръчването" },
    "weight-repurchase": { label: "Тежест на повторната покупка" },
    "weight-upsell": { label: "Тежест на другите продукти" },
  },
  rows: { parts: { 0: "Препоръчване", 1: "Повторна покупка", 2: "Други продукти" } },
  conventions: {
    index: {
      label: "NPS се взема",
      help: "Само при трите показателя. След преизчисляване и трите са от 0 до 100.",
      choices: {
        "composite-rescaled": "Преизчислен към 0–100",
        "composite-plain": "Без преизчисляване (от −100 до 100)",
      },
    },
  },
  outputs: { "loyalty-index": "Индекс на лоялност" },
};
