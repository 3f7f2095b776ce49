/** Macedonian: the result of “Customer Lifetime Value”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "customer-value": "Годишен приход по клиент",
    "yearly-margin": "Годишна маржа по клиент",
    orders: "Нарачки за целото траење на односот",
    "net-clv": "Вредност минус трошокот за стекнување",
    "clv-to-cost": "Однос CLV : CAC",
    payback: "Време за враќање на трошокот за стекнување",
    year: "Година",
    value: "Во годината",
    discounted: "Дисконтирано",
    total: "Вкупно дотогаш",
  },
  picture: (f, v) =>
    v.payback === undefined
      ? `Линија: вредноста на клиентот се собира низ годините до ${f.money(v.clv)} вкупно.`
      : `Линија: вредноста на клиентот се собира низ годините до ${f.money(v.clv)}; трошокот за стекнување е вратен по ${f.years(v.payback)}.`,
  warnings: {
    "revenue-is-not-profit": () =>
      "Ова е приход, а не добивка. Не планирајте трошоци според него додека не ја внесете маржата.",
    "long-lifespan": () => "Повеќе од десет години тешко се предвидуваат: производите, цените и клиентите се менуваат.",
    "never-pays-back": () => "Стекнувањето на овој клиент чини повеќе отколку што тој некогаш ќе донесе.",
  },
  refusals: {},
  verdicts: {
    revenue: (f, v) =>
      `Еден клиент носи ${f.money(v["customer-value"])} приход годишно и ${f.money(v.clv)} за целото време.`,
    margin: (f, v) =>
      `Еден клиент ви остава ${f.money(v["yearly-margin"])} маржа годишно и ${f.money(v.clv)} за целото време.`,
    discounted: (f, v) => `Сета маржа што клиентот ќе ви ја донесе вреди ${f.money(v.clv)} по сегашна вредност.`,
  },
};
