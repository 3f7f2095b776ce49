/** Bulgarian: the result of “Earned growth”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-retention": "Нетно задържане на приходите (NRR)",
    "earned-new": "Заслужени нови клиенти (ENC)",
    "bought-growth": "Купен растеж",
    growth: "Растеж на приходите",
  },
  warnings: {
    "bought-growth-only": () => "Приходите растат само защото се купуват нови клиенти: без тях биха намалели.",
  },
  refusals: {},
  verdicts: {
    growing: (f, v) =>
      `Без купения растеж приходите биха нараснали с ${f.share(v["earned-growth"])}: ${f.share(v["net-retention"])} задържани и ${f.share(v["earned-new"])} от клиенти, дошли по препоръка.`,
    level: () => "Без купения растеж приходите биха останали същите.",
    shrinking: (f, v) =>
      `Без купения растеж приходите биха намалели с ${f.share(-v["earned-growth"])}: ${f.share(v["net-retention"])} задържани и ${f.share(v["earned-new"])} от клиенти, дошли по препоръка.`,
  },
};
