/** Bulgarian: the form of “Revenue retention”. */

export { commonForm, fieldUnits } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Задържане на приходите",
  abbreviation: "NRR, GRR",
  intro: "Каква част от приходите от досегашните клиенти е останала – със и без купеното от тях в повече.",
  forms: { revenue: "Повтарящи се приходи" },
  inputs: {
    start: { label: "Приходи в началото", help: "повтарящи се, от клиентите, които вече сте имали" },
    churned: { label: "Загубени с тръгнали си клиенти" },
    contraction: { label: "Загубени от по-малки планове или поръчки", help: "от задържаните клиенти" },
    expansion: { label: "Спечелени от по-големи планове или поръчки", help: "от задържаните клиенти, без новите" },
  },
  rows: { steps: { 0: "Начало", 1: "Отлив", 2: "Намалени планове", 3: "Увеличени планове", 4: "Край" } },
  conventions: {
    period: {
      label: "Данните са за",
      choices: { month: "Един месец", quarter: "Едно тримесечие", year: "Една година" },
    },
  },
  outputs: { "net-retention": "Нетно задържане на приходите (NRR)" },
};
