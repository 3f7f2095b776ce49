/** Macedonian: the form of “Net Promoter Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Нето промотор резултат",
  abbreviation: "NPS",
  intro: "Удел на клиенти што би ве препорачале минус удел на оние што не би: од −100 до 100.",
  forms: { groups: "Три групи", scores: "Оценки од 0 до 10", answers: "Залепени одговори" },
  inputs: {
    promoters: { label: "Промотори", help: "оценки 9 и 10" },
    passives: { label: "Пасивни", help: "оценки 7 и 8" },
    detractors: { label: "Критичари", help: "оценки од 0 до 6" },
    counts: { label: "Колку луѓе ја дале секоја оценка?" },
    count: { label: "Луѓе" },
    answers: {
      label: "Одговори",
      help: "Залепете оценки од 0 до 10: по една во ред или одделени со празно место или запирка.",
    },
    score: { label: "Оценка" },
    target: { label: "Целен резултат", help: "од −100 до 100" },
    "passives-won": { label: "Пасивни што стануваат промотори" },
    "detractors-won": { label: "Критичари што стануваат промотори" },
    effective: {
      label: "Ефективен број одговори",
      help: "за пондерирани одговори: (збир на тежините)² ÷ збир на нивните квадрати",
    },
  },
  optional: "Цел и тежини",
  conventions: {
    interval: {
      label: "Интервал на доверба",
      help: "Коригираниот интервал на Wald е најсигурен за анкети од секоја големина.",
      choices: {
        "adjusted-wald": "Коригиран Wald",
        score: "Скор-интервал",
        wald: "Wald",
        weighted: "Пондерирани одговори",
      },
    },
  },
  outputs: { nps: "Нето промотор резултат" },
};
