/** Bulgarian: the result of “Share of wallet”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "Всички клиенти заедно",
    "mean-of-shares": "Средна на дяловете",
    customers: "Клиенти",
    "total-spend": "Похарчено при вас",
    "total-category-spend": "Похарчено общо",
    headroom: "Похарчено при други",
    from: "Най-малък дял",
    to: "Най-голям дял",
    count: "Клиенти",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Квадрат от сто части, целият портфейл: ${f.share(v.share)} от него се харчат при вас.`
      : `Стълбчета: клиенти според частта от портфейла, която харчат при вас. Средният дял е ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Клиентите са по-малко от 30: реалната средна може силно да се различава.",
    "averages-differ": (f, value) =>
      `Двете средни се различават с ${f.round(100 * value)} процентни пункта: големите и малките клиенти не ви дават еднакъв дял.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Делът ви от портфейла е ${f.share(v.share)}; ${f.money(v.headroom)} се харчат при други.`,
    sums: (f, v) =>
      `От всичко, което тези клиенти харчат в категорията, ${f.share(v.share)} са ваши; ${f.money(v.headroom)} се харчат при други.`,
    mean: (f, v) =>
      `Средният клиент харчи при вас ${f.share(v.share)} от портфейла си; общо ${f.money(v.headroom)} се харчат при други.`,
  },
};
