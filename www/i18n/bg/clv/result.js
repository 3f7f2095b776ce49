/** Bulgarian: the result of “Customer Lifetime Value”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "customer-value": "Приходи на клиент за година",
    "yearly-margin": "Марж на клиент за година",
    orders: "Поръчки за цялото време като клиент",
    "net-clv": "Нетна стойност (CLV − CAC)",
    "clv-to-cost": "Съотношение CLV : CAC",
    payback: "Срок на изплащане",
    year: "Година",
    value: "През годината",
    discounted: "Дисконтирано",
    total: "С натрупване",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Линия: стойността на клиента се натрупва през годините до ${f.money(v.clv)}.`
      : `Линия: стойността на клиента се натрупва през годините до ${f.money(v.clv)}; цената за привличане се изплаща след ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "Това са приходи, а не печалба. Преди да решите колко да харчите, отчетете маржа си.",
    "long-lifespan": () => "Повече от десет години трудно се предвиждат: продуктите, цените и клиентите се променят.",
    "never-pays-back": () => "Привличането на този клиент струва повече, отколкото той някога ще донесе.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `Един клиент носи ${f.money(v["customer-value"])} приходи на година и ${f.money(v.clv)} за цялото време като клиент.`,
    margin: (f, v) =>
      `Един клиент ви оставя ${f.money(v["yearly-margin"])} марж на година и ${f.money(v.clv)} за цялото време като клиент.`,
    discounted: (f, v) => `Целият марж, който един клиент ще ви остави, струва ${f.money(v.clv)} по настояща стойност.`,
  },
};
