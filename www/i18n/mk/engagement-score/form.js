/** Macedonian: the form of “Customer Engagement Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Резултат за ангажираност на клиентите",
  intro: "Што прават клиентите кај вас, пондерирано според важноста.",
  forms: { actions: "Активности" },
  inputs: {
    actions: {
      label: "Што правеле клиентите",
      help: "на пример посети, часови користење, списоци на желби, рецензии; на поважното дајте му поголем пондер",
      row: "Активност",
    },
    weight: { label: "Пондер" },
    count: { label: "Колку пати" },
    "active-customers": { label: "Активни клиенти" },
    target: { label: "Цел по клиент", help: "резултатот што се смета за 100" },
    scale: { label: "Помножено со", help: "некои извештаи го прикажуваат резултатот по клиент помножен со десет" },
  },
  conventions: {
    score: {
      label: "Резултат",
      help: "Меѓу месеци или сегменти може да се споредува само резултат по клиент.",
      choices: { raw: "Сите поени", "per-customer": "По активен клиент", "of-target": "Во однос на целта (100)" },
    },
  },
  outputs: { "engagement-score": "Резултат за ангажираност" },
};
