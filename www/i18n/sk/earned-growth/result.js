/** Slovak: the result of “Earned growth”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-retention": "Čistá retencia tržieb (NRR)",
    "earned-new": "Zaslúžení noví zákazníci (ENC)",
    "bought-growth": "Kúpený rast",
    growth: "Rast tržieb",
  },
  warnings: { "bought-growth-only": () => "Tržby rastú iba preto, že sa noví zákazníci kupujú: bez nich by klesli." },
  refusals: {},
  verdicts: {
    growing: (f, v) =>
      `Bez kúpeného rastu by tržby vzrástli o ${f.share(v["earned-growth"])}: udržaných je ${f.share(v["net-retention"])} a od zákazníkov na odporúčanie pribudlo ${f.share(v["earned-new"])}.`,
    level: () => "Bez kúpeného rastu by tržby zostali rovnaké.",
    shrinking: (f, v) =>
      `Bez kúpeného rastu by tržby klesli o ${f.share(-v["earned-growth"])}: udržaných je ${f.share(v["net-retention"])} a od zákazníkov na odporúčanie pribudlo ${f.share(v["earned-new"])}.`,
  },
};
