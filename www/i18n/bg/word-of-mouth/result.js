/** Bulgarian: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Спечелени клиенти",
    lost: "Загубени клиенти",
    "won-value": "Спечелена стойност",
    "lost-value": "Загубена стойност",
    "per-good-speaker": "Полза от един доволен клиент, който разказва",
    "per-bad-speaker": "Загуба от един недоволен клиент, който разказва",
    "good-per-bad": "Положителни отзиви срещу един отрицателен",
    "people-reached": "Достигнати хора",
    side: "Вид отзиви",
    speakers: "Клиенти, които разказват",
    reached: "Достигнати хора",
    swayed: "Променени решения",
    value: "Стойност",
  },
  picture: (f, v) =>
    `Две стълбчета: положителните отзиви печелят ${f.money(v["won-value"])}, отрицателните губят ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Само от отзиви клиентите ви биха станали над два пъти повече. Проверете дяловете: повечето хора, чули похвала, никога не купуват.",
  },
  refusals: {
    "more-than-everyone": "Говорещите добре и говорещите лошо заедно са над 100% от клиентите. Намалете единия дял.",
  },
  verdicts: {
    gains: (f, v) =>
      `Отзивите ви носят общо ${f.money(v.net)}: спечелени ${f.money(v["won-value"])}, загубени ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `Отзивите ви струват общо ${f.money(-v.net)}: спечелени ${f.money(v["won-value"])}, загубени ${f.money(v["lost-value"])}.`,
  },
};
