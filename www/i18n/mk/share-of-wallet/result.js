/** Macedonian: the result of “Share of wallet”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "Сите клиенти заедно",
    "mean-of-shares": "Просек од уделите",
    customers: "Клиенти",
    "total-spend": "Потрошено кај вас",
    "total-category-spend": "Вкупно потрошено",
    headroom: "Потрошено кај други",
    from: "Најмал удел",
    to: "Најголем удел",
    count: "Клиенти",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Квадрат од сто делови, целата потрошувачка: кај вас се трошат ${f.share(v.share)} од неа.`
      : `Столбови: клиенти според уделот од потрошувачката што го трошат кај вас. Просекот е ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Помалку од 30 клиенти: вистинскиот просек може многу да се разликува.",
    "averages-differ": (f, value) =>
      `Разликата меѓу двата просека е ${f.round(100 * value)} процентни поени: големите и малите клиенти не ви го даваат истиот удел.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Ваши се ${f.share(v.share)} од потрошувачката; ${f.money(v.headroom)} се трошат кај други.`,
    sums: (f, v) =>
      `Од сѐ што овие клиенти трошат во категоријата, ваши се ${f.share(v.share)}; ${f.money(v.headroom)} се трошат кај други.`,
    mean: (f, v) =>
      `Просечниот клиент троши кај вас ${f.share(v.share)} од својата потрошувачка; вкупно ${f.money(v.headroom)} се трошат кај други.`,
  },
};
