/** Slovak: the result of “CLV from retention”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    multiple: "Násobok marže",
    "endless-clv": "Hodnota bez konca",
    lifetime: "Očakávaná životnosť",
    "net-clv": "Hodnota po odpočítaní nákladov na získanie",
    "clv-to-cost": "Pomer hodnoty a nákladov na získanie",
    payback: "Náklady sa vrátia v období",
    period: "Obdobie",
    survival: "Zostáva",
    expected: "Očakávaná marža",
    discount: "Diskontný činiteľ",
    total: "Priebežná hodnota",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Čiara: hodnota zákazníka narastá z obdobia na obdobie smerom k ${f.money(v.clv)}.`
      : `Čiara: hodnota zákazníka narastá z obdobia na obdobie smerom k ${f.money(v.clv)}; náklady na jeho získanie sa vrátia za ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "unit-mix-up": (f, value) =>
      `Priemerná životnosť zákazníka v obdobiach je ${f.round(value)}, a pritom sa v každom diskontuje o 5 % alebo viac. Nestojí tu mesačná miera udržania vedľa ročnej diskontnej sadzby? Maržu, udržanie aj diskont zadajte za rovnaké obdobie.`,
    "never-leaves": () => "Pri 100 % udržaní nikdy nikto neodíde. To ešte žiadna firma dlho nezažila.",
    "never-pays-back": () => "Získanie tohto zákazníka stojí viac, než kedy prinesie.",
  },
  refusals: {
    "without-limit":
      "Nikto neodchádza a neskoršie peniaze majú rovnakú hodnotu ako dnešné: hodnota nemá hranicu. Zadajte mieru udržania pod 100 %, diskontnú sadzbu alebo horizont.",
  },
  verdicts: {
    worth: (f, v) => `Všetka marža, ktorú tento zákazník prinesie, má dnes hodnotu ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Tento zákazník má dnes hodnotu ${f.money(v.clv)}, o ${f.money(v["net-clv"])} viac, než stojí jeho získanie.`,
    loses: (f, v) =>
      `Tento zákazník má dnes hodnotu ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} menej, než stojí jeho získanie.`,
  },
};
