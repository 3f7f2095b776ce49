/** Macedonian: the result of “Prospect-to-regular funnel”. */

import { plural } from "../../plural.js";

export { commonResult, extras, rowsRead } from "../common.js";

const forms = plural("mk");

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Конверзија од контакт до редовен клиент",
    "conversion-low": "Долна граница на конверзијата",
    "conversion-high": "Горна граница на конверзијата",
    reached: "Контакти",
    regulars: "Редовни клиенти",
    "total-cost": "Вкупен трошок",
    "cost-per-prospect": "Трошок по контакт",
    "prospects-per-regular": "Контакти за еден редовен клиент",
    "most-per-prospect": "Максимален трошок по контакт",
    "net-per-regular": "Нето-вредност на редовен клиент",
    "lowest-step": "Најниска конверзија",
    stage: "Фаза",
    people: "Луѓе",
    "of-previous": "Конверзија од претходната фаза",
    "of-reached": "Удел од контактите",
    cost: "Трошок",
    "cost-so-far-per-head": "Досегашен трошок по лице",
  },
  scale: "Логаритамска скала",
  picture: (f, v) =>
    `Продажна инка од пет фази: ${f.count(v.reached)} контакти, ${f.count(v.regulars)} редовни клиенти, што е ${f.share(v.conversion)} од контактите.`,
  warnings: {
    "pays-too-much": () => "Редовен клиент чини повеќе отколку што вреди.",
    "few-regulars": () => "Помалку од десет редовни клиенти: конверзијата сѐ уште е многу несигурна.",
  },
  refusals: {
    "stage-grows": "Во оваа фаза не може да има повеќе луѓе отколку во претходната.",
    "nobody-regular":
      "Никој не стигнал до оваа фаза, па трошокот за редовен клиент сѐ уште не е познат. Внесете барем едно лице.",
  },
  verdicts: {
    cost: (f, v) =>
      forms(Math.round(v["prospects-per-regular"]), {
        one: `Стекнувањето на еден редовен клиент чини ${f.money(v["cost-per-regular"])} и бара ${f.round(v["prospects-per-regular"])} контакт.`,
        other: `Стекнувањето на еден редовен клиент чини ${f.money(v["cost-per-regular"])} и бара ${f.round(v["prospects-per-regular"])} контакти.`,
      }),
    pays: (f, v) =>
      `Стекнувањето на еден редовен клиент чини ${f.money(v["cost-per-regular"])}, што е ${f.money(v["net-per-regular"])} помалку отколку што тој вреди; најмногу ${f.money(v["most-per-prospect"])} смее да чини еден контакт.`,
    loses: (f, v) =>
      `Стекнувањето на еден редовен клиент чини ${f.money(v["cost-per-regular"])}, што е ${f.money(-v["net-per-regular"])} повеќе отколку што тој вреди; најмногу ${f.money(v["most-per-prospect"])} смее да чини еден контакт.`,
  },
};
