/** Macedonian: the form of “Customer mix”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Структура на клиентите",
  intro: "Еднократни клиенти покрај лојални: кој го носи вашиот приход.",
  forms: { groups: "Две групи" },
  inputs: {
    "one-time-customers": { label: "Еднократни клиенти", help: "за една година" },
    "one-time-revenue": { label: "Приход од нив", help: "во таа година" },
    "regular-customers": { label: "Лојални клиенти", help: "со две или повеќе купувања" },
    "regular-revenue": { label: "Приход од нив", help: "во таа година" },
    conversion: { label: "Еднократни што стануваат лојални", help: "што ако толкав дел од нив се врати?" },
  },
  optional: "Повеќе лојални клиенти",
  rows: { mix: { 0: "Еднократни клиенти", 1: "Лојални клиенти" } },
  conventions: {
    gain: {
      label: "Нов лојален клиент додава",
      help: "Првото купување и онака би се случило.",
      choices: { difference: "Разликата", "on-top": "Целиот приход од лојален клиент" },
    },
  },
  outputs: { "regular-revenue-share": "Удел на лојалните во приходот" },
};
