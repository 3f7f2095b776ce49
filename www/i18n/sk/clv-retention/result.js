/** Slovak: the result of “CLV from retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    multiple: "Násobok marže",
    "endless-clv": "Hodnota bez časového obmedzenia",
    lifetime: "Očakávaná dĺžka vzťahu",
    "net-clv": "Hodnota po odpočítaní nákladov na získanie",
    "clv-to-cost": "Pomer CLV a nákladov na získanie",
    payback: "Obdobie, v ktorom sa náklady vrátia",
    period: "Obdobie",
    survival: "Podiel zostávajúcich",
    expected: "Očakávaná marža",
    discount: "Diskontný faktor",
    total: "Priebežný súčet",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Čiara: hodnota zákazníka narastá z obdobia na obdobie smerom k ${f.money(v.clv)}.`
      : `Čiara: hodnota zákazníka narastá z obdobia na obdobie smerom k ${f.money(v.clv)}; náklady na jeho získanie sa vrátia za ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Zákazník zostáva v priemere ${f.unit(Math.round(value), "periods")}, a pritom je diskontná sadzba 5 % za obdobie alebo viac. Nezadali ste mesačnú mieru udržania a ročnú diskontnú sadzbu? Maržu, mieru udržania aj diskontnú sadzbu zadajte za rovnaké obdobie.`,
    "never-leaves": () => "Pri miere udržania 100 % nikdy nikto neodíde. Žiadnej firme sa to dlho nedarí.",
    "never-pays-back": () => "Za započítané obdobia tento zákazník prinesie menej, než stojí jeho získanie.",
  },
  refusals: {
    "without-limit":
      "Nikto neodchádza a neskoršie peniaze majú rovnakú hodnotu ako dnešné, hodnota zákazníka je teda nekonečná. Zadajte mieru udržania pod 100 %, diskontnú sadzbu alebo počet období.",
  },
  verdicts: {
    worth: (f, v) => `Všetka marža, ktorú tento zákazník prinesie, má dnes hodnotu ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Tento zákazník má dnes hodnotu ${f.money(v.clv)}, o ${f.money(v["net-clv"])} viac, než stojí jeho získanie.`,
    loses: (f, v) =>
      `Tento zákazník má dnes hodnotu ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} menej, než stojí jeho získanie.`,
  },
};
