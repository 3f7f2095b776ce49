/** Macedonian: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Структура на клиентите",
  intro: "Еднократни и редовни клиенти: кој го носи вашиот приход.",
  forms: { groups: "Две групи" },
  inputs: {
    "one-time-customers": { label: "Еднократни клиенти", help: "за една година" },
    "one-time-revenue": { label: "Приход од еднократните", help: "во таа година" },
    "regular-customers": { label: "Редовни клиенти", help: "со две или повеќе купувања" },
    "regular-revenue": { label: "Приход од редовните", help: "во таа година" },
    conversion: { label: "Еднократни што стануваат редовни", help: "делот што се надевате да го придобиете" },
  },
  optional: "Повеќе редовни клиенти",
  rows: { mix: { 0: "Еднократни клиенти", 1: "Редовни клиенти" } },
  conventions: {
    gain: {
      label: "Нов редовен клиент додава",
      help: "Првото купување и онака би се случило.",
      choices: { difference: "Разликата", "on-top": "Целиот приход од редовен клиент" },
    },
  },
  outputs: { "regular-revenue-share": "Удел на редовните во приходот" },
};
