/** Macedonian: the result of “Prospect-to-regular funnel”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Конверзија од контакт до редовен клиент",
    "conversion-low": "Долна граница на тој удел",
    "conversion-high": "Горна граница на тој удел",
    reached: "Контакти",
    regulars: "Редовни клиенти",
    "total-cost": "Вкупен трошок",
    "cost-per-prospect": "Трошок по контакт",
    "prospects-per-regular": "Контакти за еден редовен клиент",
    "most-per-prospect": "Колку најмногу смее да чини еден контакт",
    "net-per-regular": "Останува од вредноста на редовен клиент",
    "lowest-step": "Најслаб чекор",
    stage: "Фаза",
    people: "Луѓе",
    "of-previous": "Од претходната фаза",
    "of-reached": "Од контактите",
    cost: "Трошок",
    "cost-so-far-per-head": "Досегашен трошок по лице",
  },
  scale: "Логаритамска скала",
  picture: (f, v) =>
    `Продажна инка од пет фази: ${f.count(v.reached)} контакти, ${f.count(v.regulars)} редовни клиенти, што е ${f.share(v.conversion)} од контактите.`,
  warnings: {
    "pays-too-much": () => "Редовен клиент чини повеќе отколку што вреди.",
    "few-regulars": () => "Помалку од десет редовни клиенти: конверзијата сѐ уште е речиси непозната.",
  },
  refusals: {
    "stage-grows": "Во оваа фаза не може да има повеќе луѓе отколку во претходната.",
    "nobody-regular": "Никој не стигнал до оваа фаза, па редовен клиент сѐ уште нема цена. Внесете барем едно лице.",
  },
  verdicts: {
    cost: (f, v) =>
      `За еден редовен клиент се потребни ${f.round(v["prospects-per-regular"])} контакти, а тој чини ${f.money(v["cost-per-regular"])} вкупно.`,
    pays: (f, v) =>
      `Еден редовен клиент чини ${f.money(v["cost-per-regular"])} и остава ${f.money(v["net-per-regular"])}; најмногу ${f.money(v["most-per-prospect"])} смее да чини еден контакт.`,
    loses: (f, v) =>
      `Еден редовен клиент чини ${f.money(v["cost-per-regular"])}, што е ${f.money(-v["net-per-regular"])} повеќе отколку што вреди; најмногу ${f.money(v["most-per-prospect"])} смее да чини еден контакт.`,
  },
};
