/** Slovak: the result of “Loyalty programme ROI”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Dodatočné tržby",
    "incremental-margin": "Dodatočná marža",
    net: "Marža po odpočítaní nákladov",
    lift: "Nárast výdavkov členov",
    "break-even-lift": "Nárast potrebný na bod zvratu",
    "break-even-spend": "Výdavky člena v bode zvratu",
    "cost-per-member": "Náklady na člena",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Bez grafu: bez výdavkov sa nárast nedá zobraziť."
      : `Čiara: dodatočná marža rastie s výdavkami členov a pri náraste o ${f.share(v["break-even-lift"])} sa vyrovná nákladom na program.`,
  warnings: {
    "all-revenue-counted": () =>
      "Ak sú výdavky bez programu nulové, pripíše sa mu všetko, čo členovia minú. Niečo by však kúpili aj tak.",
    "self-selection": (f, value) =>
      `Členovia míňajú o ${f.share(value)} viac. Väčšina z toho zvyčajne nie je zásluhou programu: najlepší zákazníci doň vstupujú prví.`,
    "revenue-is-not-profit": () => "Pri marži 100 % ide o tržby, nie o zisk.",
    "members-spend-less": () => "Členovia míňajú menej, než by míňali bez programu.",
  },
  refusals: {
    "costs-nothing": "Program, ktorý nič nestojí, nemá návratnosť nákladov. Zadajte, koľko stoja odmeny a prevádzka.",
  },
  verdicts: {
    pays: (f, v) =>
      `Program prináša dodatočnú maržu ${f.money(v["incremental-margin"])}; po odpočítaní nákladov z nej zostane ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Program prináša dodatočnú maržu ${f.money(v["incremental-margin"])}, čo je o ${f.money(-v.net)} menej, než stojí.`,
  },
};
