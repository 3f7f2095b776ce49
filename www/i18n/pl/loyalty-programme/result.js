/** Polish: the result of “Loyalty programme ROI”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Dodatkowy przychód",
    "incremental-margin": "Dodatkowa marża",
    net: "Marża po odjęciu kosztu",
    lift: "Wzrost wydatków uczestników",
    "break-even-lift": "Wzrost wydatków na progu rentowności",
    "break-even-spend": "Wydatki uczestnika na progu rentowności",
    "cost-per-member": "Koszt na uczestnika",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Bez wykresu: bez wydatków nie ma wzrostu do pokazania."
      : `Linia: dodatkowa marża rośnie z wydatkami uczestników i przy wzroście o ${f.share(v["break-even-lift"])} zrównuje się z kosztem programu.`,
  warnings: {
    "all-revenue-counted": () =>
      "Przy zerowych wydatkach bez programu wszystkie wydatki uczestników przypisuje się programowi. Coś kupiliby i tak.",
    "self-selection": (f, value) =>
      `Uczestnicy wydają o ${f.share(value)} więcej. Zwykle tylko niewielka część to zasługa programu: najlepsi klienci zapisują się pierwsi.`,
    "revenue-is-not-profit": () => "Przy marży 100% jest to przychód, nie zysk.",
    "members-spend-less": () => "Uczestnicy wydają mniej, niż wydaliby bez programu.",
  },
  refusals: {
    "costs-nothing":
      "Bez kosztu programu nie da się obliczyć zwrotu. Podaj, ile kosztują nagrody i prowadzenie programu.",
  },
  verdicts: {
    pays: (f, v) =>
      `Program przynosi ${f.money(v["incremental-margin"])} dodatkowej marży; po odjęciu kosztu zostaje ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Program przynosi ${f.money(v["incremental-margin"])} dodatkowej marży, o ${f.money(-v.net)} mniej, niż kosztuje.`,
  },
};
