/** Bulgarian: the form of “Acquisition versus retention cost”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Привличане или задържане на клиенти",
  intro: "По-евтино ли е да привлечете клиент, или да го задържите? С вашите числа вместо с легенди.",
  forms: { figures: "Вашите данни", preset: "Ориентировъчно правило" },
  inputs: {
    "acquisition-spend": { label: "Разходи за привличане" },
    "new-customers": { label: "Привлечени с тях клиенти" },
    "retention-spend": { label: "Разходи за задържане" },
    customers: { label: "Клиенти, за които са похарчени" },
    "retention-with": { label: "Дял на оставащите с тях" },
    "retention-without": { label: "Дял на оставащите без тях", help: "от контролна група или от времето преди това" },
    "acquisition-cost": { label: "Цена за привличане на клиент" },
    times: { label: "Съотношение привличане ÷ задържане", help: "според легендата 5 или 6" },
    budget: { label: "Разполагаем бюджет" },
  },
  rows: { sides: { 0: "Привличане", 1: "Задържане" } },
  conventions: {
    keeping: {
      label: "Задържането струва на",
      help: "Повечето клиенти и без това биха останали. Заслуга на разходите са само спасените.",
      choices: { "per-saved": "Спасен клиент", "per-kept": "Останал клиент" },
    },
  },
  outputs: { "cost-ratio": "Съотношение привличане ÷ задържане" },
};
