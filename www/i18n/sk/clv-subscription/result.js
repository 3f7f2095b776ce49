/** Slovak: the result of “CLV of a subscription”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    earnings: "Výnos na účet a obdobie",
    lifetime: "Očakávaná životnosť",
    "lifetime-years": "Očakávaná životnosť v rokoch",
    "yearly-churn": "Odchod za rok",
    "clv-without-expansion": "Hodnota bez rastu účtov",
    "net-clv": "Hodnota po odpočítaní nákladov na získanie",
    "clv-to-cost": "Pomer hodnoty a nákladov na získanie",
    payback: "Náklady sa vrátia v období",
    period: "Obdobie",
    survival: "Zostáva",
    expected: "Očakávané v období",
    total: "Priebežná hodnota",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Čiara: hodnota predplatiteľa narastá z obdobia na obdobie smerom k ${f.money(v.clv)}.`
      : `Čiara: hodnota predplatiteľa narastá z obdobia na obdobie smerom k ${f.money(v.clv)}; náklady na jeho získanie sa vrátia za ${f.unit(v.payback, "periods")}.`,
  warnings: {
    "revenue-is-not-profit": () => "Toto sú tržby, nie zisk. Výdavky plánujte, až keď rátate so svojou maržou.",
    "yearly-churn-per-month": () =>
      "Každý mesiac odíde viac ako 15 %: nie je to odchod za rok? Tržby aj odchod musia byť za rovnaké obdobie.",
    "monthly-churn-per-year": () =>
      "Za celý rok odídu menej ako 3 %: nie je to odchod za mesiac? Tržby aj odchod musia byť za rovnaké obdobie.",
    "never-pays-back": () => "Získanie tohto zákazníka stojí viac, než kedy prinesie.",
  },
  refusals: {
    "no-churn":
      "Bez odchodov nikdy nikto neodíde a hodnota nemá hranicu. Zadajte podiel zákazníkov stratených za obdobie.",
    "growth-reaches-churn":
      "Účty rastú aspoň tak rýchlo, ako zákazníci odchádzajú, hodnota preto nemá hranicu. Taký rast nevydrží; zadajte rast nižší než odchod.",
  },
  verdicts: {
    worth: (f, v) => `Predplatiteľ zostáva v priemere ${f.unit(v.lifetime, "periods")} a má hodnotu ${f.money(v.clv)}.`,
    "pays-back": (f, v) =>
      `Predplatiteľ zostáva v priemere ${f.unit(v.lifetime, "periods")} a má hodnotu ${f.money(v.clv)}, o ${f.money(v["net-clv"])} viac, než stojí jeho získanie.`,
    loses: (f, v) =>
      `Predplatiteľ má hodnotu ${f.money(v.clv)}, o ${f.money(-v["net-clv"])} menej, než stojí jeho získanie.`,
  },
};
