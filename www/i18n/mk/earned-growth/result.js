/** Macedonian: the result of “Earned growth”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-retention": "Нето-задржување на приходот (NRR)",
    "earned-new": "Заслужени нови клиенти (ENC)",
    "bought-growth": "Купен раст",
    growth: "Раст на приходот",
  },
  warnings: {
    "bought-growth-only": () => "Приходот расте само затоа што се купуваат нови клиенти: без нив би се намалил.",
  },
  refusals: {},
  verdicts: {
    growing: (f, v) =>
      `Без купениот раст приходот би пораснал за ${f.share(v["earned-growth"])}: задржани се ${f.share(v["net-retention"])}, а од клиенти по препорака дошле ${f.share(v["earned-new"])}.`,
    level: () => "Без купениот раст приходот би останал ист.",
    shrinking: (f, v) =>
      `Без купениот раст приходот би се намалил за ${f.share(-v["earned-growth"])}: задржани се ${f.share(v["net-retention"])}, а од клиенти по препорака дошле ${f.share(v["earned-new"])}.`,
  },
};
