/** Slovak: the result of “Return of a loyalty programme”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "incremental-revenue": "Tržby, ktoré by inak neboli",
    "incremental-margin": "Marža, ktorá by inak nebola",
    net: "Marža po odpočítaní nákladov",
    lift: "Členovia míňajú viac o",
    "break-even-lift": "Nárast potrebný na bod zvratu",
    "break-even-spend": "Výdavky člena v bode zvratu",
    "cost-per-member": "Náklady na člena",
  },
  picture: (f, v) =>
    v["break-even-lift"] === undefined
      ? "Bez grafu: bez výdavkov niet nárastu, ktorý by sa dal nakresliť."
      : `Čiara: marža získaná tým, že členovia míňajú viac. Náklady na program dosiahne pri náraste o ${f.share(v["break-even-lift"])}.`,
  warnings: {
    "all-revenue-counted": () =>
      "Ak sa bez programu nemíňa nič, pripíše sa mu všetko, čo členovia minú. Niečo by však kúpili aj tak.",
    "self-selection": (f, value) =>
      `Členovia míňajú o ${f.share(value)} viac. Väčšina z toho zriedka býva zásluhou programu: najlepší zákazníci vstupujú prví.`,
    "revenue-is-not-profit": () => "Pri marži 100 % ide o tržby, nie o zisk.",
    "members-spend-less": () => "Členovia míňajú menej, než by míňali bez programu.",
  },
  refusals: {
    "costs-nothing": "Program, ktorý nič nestojí, nemá návratnosť nákladov. Zadajte, koľko stoja odmeny a prevádzka.",
  },
  verdicts: {
    pays: (f, v) =>
      `Program prináša maržu ${f.money(v["incremental-margin"])}, ktorá by inak nebola; po odpočítaní nákladov z nej zostane ${f.money(v.net)}.`,
    loses: (f, v) =>
      `Program prináša maržu ${f.money(v["incremental-margin"])}, čo je o ${f.money(-v.net)} menej, než stojí.`,
  },
};
