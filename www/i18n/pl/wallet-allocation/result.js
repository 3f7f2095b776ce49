/** Polish: the result of “Wallet Allocation Rule”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    rank: "Twoje miejsce",
    brands: "Liczba używanych marek",
    "share-if-first": "Udział na pierwszym miejscu",
    gain: "Wzrost udziału na pierwszym miejscu",
    customers: "Liczba klientów",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Słupki: udział, jakiego każda marka może się spodziewać na swoim miejscu. Twój wynosi ${f.share(v.share)}.`
      : `Dwa słupki: oczekiwany udział wynosi ${f.share(v.share)}, a na pierwszym miejscu u wszystkich wynosiłby ${f.share(v["share-if-first"])}.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: rzeczywista średnia może się znacznie różnić.",
    "single-brand": () => "Przy jednej marce reguła daje 100%. Sprawdź, czy klienci naprawdę nie używają innej.",
  },
  refusals: {},
  verdicts: {
    first: (f, v) =>
      `Jesteś na pierwszym miejscu i możesz się spodziewać ${f.share(v.share)} portfela. Udział wzrósłby tylko przy mniejszej liczbie marek.`,
    behind: (f, v) =>
      `Możesz się spodziewać ${f.share(v.share)} portfela. Na pierwszym miejscu byłoby to ${f.share(v["share-if-first"])}.`,
    customers: (f, v) =>
      `Średnio możesz się spodziewać ${f.share(v.share)} portfela. Na pierwszym miejscu u wszystkich byłoby to ${f.share(v["share-if-first"])}.`,
  },
};
