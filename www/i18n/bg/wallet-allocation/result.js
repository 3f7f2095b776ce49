/** Bulgarian: the result of “Wallet Allocation Rule”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Вашето място",
    brands: "Ползвани марки",
    "share-if-first": "Дял като любима марка",
    gain: "Какво печелите, ако станете любима марка",
    customers: "Клиенти",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Стълбчета: какъв дял може да очаква всяка марка според мястото си. Вашият е ${f.share(v.share)}.`
      : `Две стълбчета: очаквани сега ${f.share(v.share)} и ${f.share(v["share-if-first"])}, ако бяхте любима марка на всички.`,
  warnings: {
    "few-customers": () => "Клиентите са по-малко от 30: реалната средна може силно да се различава.",
    "single-brand": () =>
      "При една-единствена марка правилото дава 100%. Проверете дали клиентите наистина не ползват друга.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Вие сте любимата марка и може да очаквате ${f.share(v.share)} от портфейла. Делът би нараснал само при по-малко марки.`,
    behind: (f, v) =>
      `Може да очаквате ${f.share(v.share)} от портфейла. Като любима марка делът би бил ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `Средно може да очаквате ${f.share(v.share)} от портфейла. Като любима марка на всички делът би бил ${f.share(v["share-if-first"])}.`,
  },
};
