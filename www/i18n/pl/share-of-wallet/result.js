/** Polish: the result of “Share of wallet”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "Wszyscy klienci łącznie",
    "mean-of-shares": "Średnia udziałów",
    customers: "Klienci",
    "total-spend": "Wydano w firmie",
    "total-category-spend": "Wydano łącznie",
    headroom: "Wydano u innych",
    from: "Udział od",
    to: "do",
    count: "Klienci",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Kwadrat ze stu części, cały portfel: w firmie zostaje z niego ${f.share(v.share)}.`
      : `Słupki: ilu klientów zostawia w firmie jaką część portfela. Łącznie jest to ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: średnia innych podobnych może się znacznie różnić.",
    "averages-differ": (f, value) =>
      `Obie średnie różnią się o ${f.share(value)}: duzi i mali klienci nie dają takiego samego udziału.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Udział w portfelu wynosi ${f.share(v.share)}; u innych zostaje ${f.money(v.headroom)}.`,
    sums: (f, v) =>
      `Ze wszystkiego, co ci klienci wydają w kategorii, do firmy trafia ${f.share(v.share)}; u innych zostaje ${f.money(v.headroom)}.`,
    mean: (f, v) =>
      `Przeciętny klient zostawia w firmie ${f.share(v.share)} portfela; u innych zostaje łącznie ${f.money(v.headroom)}.`,
  },
};
