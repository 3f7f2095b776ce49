/** Bulgarian: the result of “Loyalty programme ROI”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Допълнителни приходи от програмата",
    "incremental-margin": "Допълнителен марж от програмата",
    net: "Марж след разходите",
    lift: "Ръст на похарченото от член",
    "break-even-lift": "Нужен ръст за покриване на разходите",
    "break-even-spend": "Нужна сума на покупките на член",
    "cost-per-member": "Разход на член",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Няма графика: без покупки няма ръст, който да се начертае."
      : `Линия: маржът, спечелен, когато членовете харчат повече. Тя достига разходите за програмата при ръст от ${f.share(v["break-even-lift"])}.`,
  warnings: {
    "all-revenue-counted": () =>
      "Щом без програмата не се харчи нищо, всичко похарчено от членовете се приписва на нея. Те и без това биха купили нещо.",
    "self-selection": (f, value) =>
      `Членовете харчат с ${f.share(value)} повече. Повечето от това рядко е заслуга на програмата: най-добрите клиенти се включват първи.`,
    "revenue-is-not-profit": () => "При марж 100% това са приходи, а не печалба.",
    "members-spend-less": () => "Членовете харчат по-малко, отколкото биха харчили без програмата.",
  },
  refusals: {
    "costs-nothing":
      "Програма, която не струва нищо, няма възвръщаемост на разходите. Въведете колко струват наградите и поддръжката ѝ.",
  },
  verdicts: {
    pays: (f, v) =>
      `Програмата носи ${f.money(v["incremental-margin"])} марж, който иначе нямаше да го има; след разходите за нея остават ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Програмата носи ${f.money(v["incremental-margin"])} марж – с ${f.money(-v.net)} по-малко, отколкото струва.`,
  },
};
