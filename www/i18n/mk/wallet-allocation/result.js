/** Macedonian: the result of “Wallet Allocation Rule”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Вашиот ранг",
    brands: "Користени брендови",
    "share-if-first": "Удел како омилен бренд",
    gain: "Можен раст на уделот ако станете омилен бренд",
    customers: "Клиенти",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Столбови: уделот што секој бренд може да го очекува според рангот. Вашиот е ${f.share(v.share)}.`
      : `Два столба: сега се очекува ${f.share(v.share)}, а кога би биле омилени кај сите ${f.share(v["share-if-first"])}.`,
  warnings: {
    "few-customers": () => "Помалку од 30 клиенти: вистинскиот просек може многу да се разликува.",
    "single-brand": () =>
      "Со само еден бренд правилото кажува 100 %. Проверете дали клиентите навистина не користат друг.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Вие сте омилениот бренд и може да очекувате ${f.share(v.share)} од потрошувачката. Уделот би пораснал само со помалку брендови.`,
    behind: (f, v) =>
      `Може да очекувате ${f.share(v.share)} од потрошувачката. Како омилен бренд тоа би било ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `Во просек може да очекувате ${f.share(v.share)} од потрошувачката. Како омилен бренд на сите тоа би било ${f.share(v["share-if-first"])}.`,
  },
};
