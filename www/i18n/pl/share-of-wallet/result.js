/** Polish: the result of “Share of wallet”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "Wszyscy klienci łącznie",
    "mean-of-shares": "Średnia udziałów",
    customers: "Liczba klientów",
    "total-spend": "Wydatki u Ciebie",
    "total-category-spend": "Wydatki w całej kategorii",
    headroom: "Wydatki u innych",
    from: "Najmniejszy udział",
    to: "Największy udział",
    count: "Liczba klientów",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Kwadrat ze stu części to cały portfel klienta: u Ciebie zostaje z niego ${f.share(v.share)}.`
      : `Słupki: liczba klientów według części portfela, którą zostawiają u Ciebie. Średnio jest to ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Mniej niż 30 klientów: rzeczywista średnia może się znacznie różnić.",
    "averages-differ": (f, value) =>
      `Obie średnie różnią się o ${f.points(100 * value)} pkt proc.: duzi i mali klienci zostawiają u Ciebie inną część portfela.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Klient zostawia u Ciebie ${f.share(v.share)} swoich wydatków, a u innych ${f.money(v.headroom)}.`,
    sums: (f, v) =>
      `Ci klienci zostawiają u Ciebie ${f.share(v.share)} wydatków w kategorii, a u innych ${f.money(v.headroom)}.`,
    mean: (f, v) =>
      `Przeciętny klient zostawia u Ciebie ${f.share(v.share)} portfela; u innych wszyscy zostawiają łącznie ${f.money(v.headroom)}.`,
  },
};
