/** Slovak: the result of “Customer acquisition cost”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "counted-spend": "Započítané náklady",
    "counted-customers": "Započítaný počet zákazníkov",
    "clv-to-cost": "Pomer CLV a CAC (CLV:CAC)",
    "net-clv": "Celoživotná hodnota po odpočítaní nákladov",
    payback: "Doba návratnosti nákladov",
    month: "Mesiac",
    earned: "Kumulovaná marža",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? "Zatiaľ bez grafu: zadajte mesačné tržby na zákazníka a maržu."
      : `Čiara: marža, ktorú zákazník mesiac po mesiaci prináša, dosiahne náklady na jeho získanie za ${f.unit(v.payback, "months")}.`,
  warnings: {
    "media-only": () => "Mzdy, agentúry a nástroje nie sú započítané. Rozhodujte sa podľa všetkých nákladov.",
    "slow-payback": (f, value) =>
      `Náklady sa vrátia až za ${f.unit(value, "months")}. Pri dobe návratnosti dlhšej ako rok si rast vyžiada veľa hotovosti.`,
    "growth-saved-on": () =>
      "Celoživotná hodnota je viac ako osemnásobkom nákladov. Možno by ste si mohli dovoliť získavať viac zákazníkov.",
    "revenue-is-not-profit": () => "Pri marži 100 % sa doba návratnosti počíta z tržieb, nie zo zisku.",
  },
  refusals: {
    "no-paid-customers":
      "Všetci noví zákazníci sú organickí, náklady na zákazníka z platených kanálov sa teda nedajú určiť. Deľte radšej počtom všetkých nových.",
  },
  verdicts: {
    cost: (f, v) => `Získanie jedného zákazníka stojí ${f.money(v["acquisition-cost"])}.`,
    loses: (f, v) =>
      `Získanie jedného zákazníka stojí ${f.money(v["acquisition-cost"])}, o ${f.money(-v["net-clv"])} viac, než je jeho hodnota.`,
    thin: (f, v) =>
      `Pomer CLV a nákladov na získanie je ${f.number(v["clv-to-cost"])}. Zaužívané pravidlo žiada aspoň 3, aby sa zaplatilo aj všetko ostatné.`,
    healthy: (f, v) =>
      `Pomer CLV a nákladov na získanie je ${f.number(v["clv-to-cost"])}, teda viac než zaužívané minimum 3.`,
  },
};
