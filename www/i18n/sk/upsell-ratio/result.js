/** Slovak: the result of “Upsell ratio”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Započítané",
    "out-of": "Z celku",
    group: "Skupina",
    count: "Počet",
  },
  picture: (f, v) => `Dva stĺpce: započítané (${f.count(v.counted)}) a vedľa nich zvyšok.`,
  warnings: { "few-customers": () => "Menej ako 30: pár navyše alebo menej môže hodnotu výrazne zmeniť." },
  refusals: {
    "nobody-bought-one-kind":
      "Všetci zákazníci kúpili viac druhov, nie je teda s kým porovnávať. Zvoľte podiel zo všetkých zákazníkov.",
  },
  verdicts: {
    ratio: (f, v) =>
      `Na každých 100 zákazníkov s jedným druhom produktov pripadá ${f.round(100 * v["upsell-ratio"])} s viacerými druhmi.`,
    share: (f, v) => `Zákazníci, ktorí kupujú viac druhov produktov: ${f.count(v.counted)} z ${f.count(v["out-of"])}.`,
    acceptance: (f, v) => `Prijaté ponuky: ${f.count(v.counted)} z ${f.count(v["out-of"])}.`,
  },
};
