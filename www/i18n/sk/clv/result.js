/** Slovak: the result of “Customer Lifetime Value”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "customer-value": "Tržby na zákazníka a rok",
    "yearly-margin": "Marža na zákazníka a rok",
    orders: "Počet objednávok za celý vzťah",
    "net-clv": "Hodnota po odpočítaní nákladov na získanie",
    "clv-to-cost": "Pomer CLV a nákladov na získanie",
    payback: "Doba návratnosti nákladov na získanie",
    year: "Rok",
    value: "Za daný rok",
    discounted: "Diskontované",
    total: "Priebežný súčet",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Čiara: hodnota zákazníka narastá rok po roku až na ${f.money(v.clv)}.`
      : `Čiara: hodnota zákazníka narastá rok po roku až na ${f.money(v.clv)}; náklady na jeho získanie sa vrátia za ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () => "Toto sú tržby, nie zisk. Výdavky plánujte, až keď započítate maržu.",
    "long-lifespan": () => "Viac ako desať rokov dopredu sa dá ťažko predvídať: menia sa produkty, ceny aj zákazníci.",
    "never-pays-back": () => "Získanie tohto zákazníka stojí viac, než kedy prinesie.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `Zákazník prinesie tržby ${f.money(v["customer-value"])} ročne a ${f.money(v.clv)} za celý vzťah.`,
    margin: (f, v) =>
      `Zákazník vám prinesie maržu ${f.money(v["yearly-margin"])} ročne a ${f.money(v.clv)} za celý vzťah.`,
    discounted: (f, v) =>
      `Všetka marža, ktorú vám zákazník prinesie, má v dnešných peniazoch hodnotu ${f.money(v.clv)}.`,
  },
};
