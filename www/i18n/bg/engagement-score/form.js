/** Bulgarian: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Оценка на ангажираността на клиентите",
  intro: "Какво правят клиентите при вас, претеглено според значението му.",
  forms: { actions: "Действия" },
  inputs: {
    actions: {
      label: "Какво са правили клиентите",
      help: "например посещения, часове използване, списъци с желания, отзиви; по-важното е с по-голяма тежест",
      row: "Действие",
    },
    weight: { label: "Тежест" },
    count: { label: "Колко пъти" },
    "active-customers": { label: "Активни клиенти" },
    target: { label: "Цел на клиент", help: "оценката, която се брои за 100" },
    scale: { label: "Умножено по", help: "някои отчети показват оценката на клиент, умножена по 10" },
  },
  conventions: {
    score: {
      label: "Оценка",
      help: "Само оценката на клиент може да се сравнява между месеци и сегменти.",
      choices: {
        raw: "Всички точки",
        "per-customer": "На активен клиент",
        "of-target": "Спрямо целта (100 = постигната)",
      },
    },
  },
  outputs: { "engagement-score": "Оценка на ангажираността" },
};
