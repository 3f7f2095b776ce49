/** Macedonian: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Задржување на приходот",
  abbreviation: "NRR, GRR",
  intro: "Колку од приходот од постојните клиенти е сѐ уште тука, со и без она што го купиле дополнително.",
  forms: { revenue: "Повторлив приход" },
  inputs: {
    start: { label: "Приход на почетокот", help: "повторлив, од клиенти што веќе сте ги имале" },
    churned: { label: "Изгубено со клиенти што си отишле" },
    contraction: { label: "Изгубено поради помали пакети или нарачки", help: "од клиенти што останале" },
    expansion: { label: "Добиено од поголеми пакети или нарачки", help: "од клиенти што останале; без нови клиенти" },
  },
  rows: { steps: { 0: "Почеток", 1: "Изгубени", 2: "Намалување", 3: "Раст", 4: "Крај" } },
  conventions: {
    period: {
      label: "Бројките се за",
      choices: { month: "Еден месец", quarter: "Еден квартал", year: "Една година" },
    },
  },
  outputs: { "net-retention": "Нето-задржување на приходот (NRR)" },
};
