/** Estonian: the result of “Share of wallet”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "share-of-sums": "Kõik kliendid kokku",
    "mean-of-shares": "Osade keskmine",
    customers: "Kliente",
    "total-spend": "Teie juures kulutatud",
    "total-category-spend": "Kokku kulutatud",
    headroom: "Mujal kulutatud",
    from: "Väikseim osa",
    to: "Suurim osa",
    count: "Kliente",
  },
  picture: (f, v) =>
    v.customers === undefined
      ? `Sajaks osaks jagatud ruut ehk kogu rahakott: sellest kulutatakse teie juures ${f.share(v.share)}.`
      : `Tulbad: kui paljud kliendid kulutavad teie juures kui suure osa rahakotist. Keskmine on ${f.share(v.share)}.`,
  warnings: {
    "few-customers": () => "Kliente on alla 30: tegelik keskmine võib olla üsna erinev.",
    "averages-differ": (f, value) =>
      `Kahe keskmise vahe on ${f.round(100 * value)} protsendipunkti: suured ja väikesed kliendid ei jäta teile sama suurt osa.`,
  },
  refusals: {},
  verdicts: {
    one: (f, v) => `Teie osa kliendi rahakotist on ${f.share(v.share)}; mujal kulutatakse ${f.money(v.headroom)}.`,
    sums: (f, v) =>
      `Kõigest, mida need kliendid kategoorias kulutavad, on teie päralt ${f.share(v.share)}; mujal kulutatakse ${f.money(v.headroom)}.`,
    mean: (f, v) =>
      `Keskmine klient kulutab teie juures rahakotist ${f.share(v.share)}; kokku kulutatakse mujal ${f.money(v.headroom)}.`,
  },
};
