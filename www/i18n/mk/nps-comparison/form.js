/** Macedonian: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Споредба на NPS",
  intro:
    "Дали два резултата NPS навистина се разликуваат или тоа е само случајност: два брана на анкетата или две групи клиенти.",
  forms: { groups: "Три групи", scores: "Оценки од 0 до 10", answers: "Залепени одговори" },
  inputs: {
    waves: { label: "Колку луѓе има во секоја група?" },
    promoters: { label: "Промотори", help: "оценки 9 и 10" },
    passives: { label: "Пасивни", help: "оценки 7 и 8" },
    detractors: { label: "Критичари", help: "оценки од 0 до 6" },
    counts: { label: "Колку луѓе ја дале секоја оценка?" },
    before: { label: "Порано" },
    after: { label: "Сега" },
    "before-list": {
      label: "Оценки порано",
      help: "Залепете оценки од 0 до 10: по една во ред или одделени со празно место или запирка.",
    },
    "after-list": { label: "Оценки сега" },
    score: { label: "Оценка" },
  },
  rows: { waves: { before: "Порано", after: "Сега" } },
  conventions: {
    interval: {
      label: "Интервал на доверба",
      help: "Коригираниот интервал на Wald е најсигурен за анкети од секоја големина.",
      choices: { pooled: "Здружен", "adjusted-wald": "Коригиран Wald", wald: "Wald" },
    },
  },
  outputs: { difference: "Разлика меѓу резултатите" },
};
