/** Slovak: the result of “Subscription CLV”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    earnings: "Výnos na účet a obdobie",
    lifetime: "Očakávaná dĺžka vzťahu",
    "lifetime-years": "Očakávaná dĺžka vzťahu v rokoch",
    "yearly-churn": "Ročná miera odchodu",
    "clv-without-expansion": "Hodnota bez rastu tržieb z účtov",
    "net-clv": "Hodnota po odpočítaní nákladov na získanie",
    "clv-to-cost": "Pomer CLV a nákladov na získanie",
    payback: "Obdobie, v ktorom sa náklady vrátia",
    period: "Obdobie",
    survival: "Podiel zostávajúcich",
    expected: "Očakávaný výnos v období",
    total: "Priebežný súčet",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Čiara: hodnota predplatiteľa narastá z obdobia na obdobie smerom k ${f.money(v.clv)}.`
      : `Čiara: hodnota predplatiteľa narastá z obdobia na obdobie smerom k ${f.money(v.clv)}; náklady na jeho získanie sa vrátia za ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () => "Toto sú tržby, nie zisk. Výdavky plánujte, až keď započítate maržu.",
    "yearly-churn-per-month": () =>
      "Každý mesiac odíde viac ako 15 % zákazníkov: nie je to ročná miera odchodu? Tržby aj miera odchodu musia byť za rovnaké obdobie.",
    "monthly-churn-per-year": () =>
      "Za celý rok odíde menej ako 3 % zákazníkov: nie je to mesačná miera odchodu? Tržby aj miera odchodu musia byť za rovnaké obdobie.",
    "never-pays-back": () => "Získanie tohto zákazníka stojí viac, než kedy prinesie.",
  },
  refusals: {
    "no-churn":
      "Pri nulovej miere odchodu nikto nikdy neodíde a hodnota by bola nekonečná. Zadajte podiel zákazníkov stratených za obdobie.",
    "growth-reaches-churn":
      "Tržby z účtov rastú aspoň tak rýchlo, ako zákazníci odchádzajú, hodnota by teda bola nekonečná. Taký rast nevydrží; zadajte rast nižší než miera odchodu.",
  },
  verdicts: {
    worth: (f, v) => `Predplatiteľ zostáva v priemere ${f.unit(v.lifetime, "periods")} a má hodnotu ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Predplatiteľ zostáva v priemere ${f.unit(v.lifetime, "periods")} a má hodnotu ${f.money(v.clv)}, o ${f.money(v["net-clv"])} viac, než stojí jeho získanie.`,
    loses: (f, v) =>
      `Predplatiteľ má hodnotu ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} menej, než stojí jeho získanie.`,
  },
};
