/** Macedonian: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Резултат за ангажман на клиенти",
  intro: "Што прават клиентите кај вас, измерено според значењето.",
  forms: { actions: "Дејства" },
  inputs: {
    actions: {
      label: "Што правеле клиентите",
      help: "на пример посети, часови користење, списоци на желби, рецензии; на позначајното дајте му поголема тежина",
      row: "Дејство",
    },
    weight: { label: "Тежина" },
    count: { label: "Колку пати" },
    "active-customers": { label: "Активни клиенти" },
    target: { label: "Цел по клиент", help: "резултатот што се смета за 100" },
    scale: { label: "Помножено со", help: "некои извештаи го прикажуваат резултатот по клиент помножен со десет" },
  },
  conventions: {
    score: {
      label: "Резултат",
      help: "Меѓу месеци или сегменти може да се споредува само резултат по клиент.",
      choices: { raw: "Сите поени", "per-customer": "По активен клиент", "of-target": "Од 100 на целта" },
    },
  },
  outputs: { "engagement-score": "Резултат за ангажман" },
};
