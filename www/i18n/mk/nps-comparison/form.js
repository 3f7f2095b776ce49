/** Macedonian: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Споредба на NPS",
  intro:
    "Дали разликата меѓу два резултата NPS е вистинска или случајна? За два брана на анкетата или две групи клиенти.",
  forms: { groups: "Три групи", scores: "Оценки од 0 до 10", answers: "Залепени одговори" },
  inputs: {
    waves: { label: "Колку луѓе има во секоја група?" },
    promoters: { label: "Промотори", help: "оценки 9 и 10" },
    passives: { label: "Пасивни", help: "оценки 7 и 8" },
    detractors: { label: "Критичари", help: "оценки од 0 до 6" },
    counts: { label: "Колку луѓе ја дале секоја оценка?" },
    before: { label: "Бран 1" },
    after: { label: "Бран 2" },
    "before-list": {
      label: "Оценки од бран 1",
      help: "Залепете оценки од 0 до 10: по една во ред или одделени со празно место или запирка.",
    },
    "after-list": { label: "Оценки од бран 2" },
    score: { label: "Оценка" },
  },
  rows: { waves: { before: "Бран 1", after: "Бран 2" } },
  conventions: {
    interval: {
      label: "Интервал на доверба",
      help: "Коригираниот интервал на Wald е најсигурен за анкети од секоја големина.",
      choices: { pooled: "Здружен", "adjusted-wald": "Коригиран Wald", wald: "Wald" },
    },
  },
  outputs: { difference: "Разлика меѓу резултатите" },
};
