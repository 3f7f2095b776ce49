/** Macedonian: the result of “From prospect to regular”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Лојални од досегнатите",
    "conversion-low": "Долна граница на тој удел",
    "conversion-high": "Горна граница на тој удел",
    reached: "Досегнати луѓе",
    regulars: "Лојални клиенти",
    "total-cost": "Вкупен трошок",
    "cost-per-prospect": "Трошок по досегнато лице",
    "prospects-per-regular": "Досегнати луѓе на еден лојален клиент",
    "most-per-prospect": "Колку најмногу смее да чини досегнато лице",
    "net-per-regular": "Останува од вредноста на лојален клиент",
    "lowest-step": "Најслаб чекор",
    stage: "Фаза",
    people: "Луѓе",
    "of-previous": "Од претходната фаза",
    "of-reached": "Од досегнатите",
    cost: "Трошок",
    "cost-so-far-per-head": "Досегашен трошок по лице",
  },
  picture: (f, v) =>
    `Инка од пет фази, од досегнатите (${f.count(v.reached)}) до лојалните клиенти (${f.count(v.regulars)}), што е ${f.share(v.conversion)} од досегнатите.`,
  warnings: {
    "pays-too-much": () => "Лојален клиент чини повеќе отколку што вреди.",
    "few-regulars": () => "Помалку од десет лојални клиенти: конверзијата сѐ уште е речиси непозната.",
  },
  refusals: {
    "stage-grows": "Во оваа фаза не може да има повеќе луѓе отколку во претходната.",
    "nobody-regular": "Никој не стигнал до оваа фаза, па лојален клиент сѐ уште нема цена. Внесете барем едно лице.",
  },
  verdicts: {
    cost: (f, v) =>
      `За еден лојален клиент треба да се досегнат ${f.round(v["prospects-per-regular"])} луѓе, а тој чини ${f.money(v["cost-per-regular"])} вкупно.`,
    pays: (f, v) =>
      `Еден лојален клиент чини ${f.money(v["cost-per-regular"])} и остава ${f.money(v["net-per-regular"])}; за едно досегнато лице смее да се платат најмногу ${f.money(v["most-per-prospect"])} трошок.`,
    loses: (f, v) =>
      `Еден лојален клиент чини ${f.money(v["cost-per-regular"])}, што е ${f.money(-v["net-per-regular"])} повеќе отколку што вреди; за едно досегнато лице смее да се платат најмногу ${f.money(v["most-per-prospect"])} трошок.`,
  },
};
