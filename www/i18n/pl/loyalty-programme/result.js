/** Polish: the result of “Return of a loyalty programme”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Przychód, którego by nie było",
    "incremental-margin": "Marża, której by nie było",
    net: "Marża po odjęciu kosztu",
    lift: "Uczestnicy wydają więcej o",
    "break-even-lift": "Próg opłacalności: więcej o",
    "break-even-spend": "Wydatki uczestnika na progu opłacalności",
    "cost-per-member": "Koszt na uczestnika",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Bez wykresu: bez wydatków nie ma wzrostu do pokazania."
      : `Linia: marża zyskiwana, gdy uczestnicy wydają więcej. Koszt programu osiąga przy wzroście o ${f.share(v["break-even-lift"])}.`,
  warnings: {
    "all-revenue-counted": () =>
      "Skoro bez programu nie wydano by nic, przypisuje mu się wszystkie wydatki uczestników. Coś kupiliby i tak.",
    "self-selection": (f, value) =>
      `Uczestnicy wydają o ${f.share(value)} więcej. Rzadko jest to głównie zasługa programu: najlepsi klienci zapisują się pierwsi.`,
    "revenue-is-not-profit": () => "Przy marży 100% jest to przychód, nie zysk.",
    "members-spend-less": () => "Uczestnicy wydają mniej, niż wydaliby bez programu.",
  },
  refusals: {
    "costs-nothing":
      "Program, który nic nie kosztuje, nie ma zwrotu z kosztu. Podaj, ile kosztują nagrody i jego prowadzenie.",
  },
  verdicts: {
    pays: (f, v) =>
      `Program przynosi ${f.money(v["incremental-margin"])} marży, której by nie było; po odjęciu kosztu zostaje ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Program przynosi ${f.money(v["incremental-margin"])} marży, o ${f.money(-v.net)} mniej, niż kosztuje.`,
  },
};
