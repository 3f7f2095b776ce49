/** Estonian: the result of “Earned growth”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-retention": "Käibe netohoidmismäär (NRR)",
    "earned-new": "Teenitud uued kliendid (ENC)",
    "bought-growth": "Ostetud kasv",
    growth: "Käibe kasv",
  },
  warnings: {
    "bought-growth-only": () => "Käive kasvab ainult seetõttu, et uusi kliente ostetakse: ilma nendeta see väheneks.",
  },
  refusals: {},
  verdicts: {
    growing: (f, v) =>
      `Ilma ostetud kasvuta kasvaks käive ${f.share(v["earned-growth"])}: hoitud on ${f.share(v["net-retention"])} ja soovituse kaudu tulnud klientidelt ${f.share(v["earned-new"])}.`,
    level: () => "Ilma ostetud kasvuta jääks käive samaks.",
    shrinking: (f, v) =>
      `Ilma ostetud kasvuta väheneks käive ${f.share(-v["earned-growth"])}: hoitud on ${f.share(v["net-retention"])} ja soovituse kaudu tulnud klientidelt ${f.share(v["earned-new"])}.`,
  },
};
