/** Slovak: the result of “Customer acquisition cost”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "counted-spend": "Započítané náklady",
    "counted-customers": "Započítaní zákazníci",
    "clv-to-cost": "Pomer hodnoty a nákladov (LTV:CAC)",
    "net-clv": "Celoživotná hodnota po odpočítaní nákladov",
    payback: "Doba návratnosti nákladov",
    month: "Mesiac",
    earned: "Získaná marža",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "Zatiaľ bez grafu: treba naň mesačné tržby na zákazníka a maržu."
      : `Čiara: marža, ktorú zákazník mesiac po mesiaci prináša, dosiahne náklady na jeho získanie za ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Mzdy, agentúry a nástroje nie sú započítané. Rozhodujte sa podľa všetkých nákladov.",
    "slow-payback": (f, value) =>
      `Náklady sa vrátia až za ${f.unit(value, "months")}. Pri návratnosti dlhšej ako rok si rast vyžiada veľa hotovosti.`,
    "growth-saved-on": () =>
      "Celoživotná hodnota je viac ako osemnásobkom nákladov. Možno by ste si mohli dovoliť získavať viac zákazníkov.",
    "revenue-is-not-profit": () => "Pri marži 100 % sa návratnosť počíta z tržieb, nie zo zisku.",
  },
  refusals: {
    "no-paid-customers":
      "Všetci noví zákazníci prišli sami, náklady na zákazníka z reklamy sa teda nedajú určiť. Zvoľte radšej všetkých nových.",
  },
  verdicts: {
    cost: (f, v) => `Získanie jedného zákazníka stojí ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Získanie jedného zákazníka stojí ${f.money(v["acquisition-cost"])}, o ${f.money(-v["net-clv"])} viac, než je jeho hodnota.`,
    thin: (f, v) =>
      `Pomer hodnoty zákazníka k nákladom na jeho získanie je ${f.number(v["clv-to-cost"])}. Zaužívané pravidlo žiada tri, aby sa zaplatilo aj všetko ostatné.`,
    healthy: (f, v) =>
      `Pomer hodnoty zákazníka k nákladom na jeho získanie je ${f.number(v["clv-to-cost"])}, čo je nad zaužívanou hodnotou tri.`,
  },
};
