/** Slovak: the result of “Upsell ratio”. */

import { CUSTOMERS, counted, forms, of } from "../../slovak.js";

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    counted: "Započítaný počet",
    "out-of": "Základ",
    group: "Skupina",
    count: "Počet",
  },
  picture: (f, v) => `Dva stĺpce: započítaný počet ${f.count(v.counted)} a zvyšok.`,
  warnings: {
    "few-customers": () => "Základ je menší ako 30: pár jednotiek navyše alebo menej môže hodnotu výrazne zmeniť.",
  },
  refusals: {
    "nobody-bought-one-kind":
      "Všetci zákazníci kúpili viac druhov, nie je teda s kým porovnávať. Zvoľte podiel zo všetkých zákazníkov.",
  },
  verdicts: {
    ratio: (f, v) =>
      `Na každých 100 zákazníkov s jedným druhom produktov ${forms(Math.round(100 * v["upsell-ratio"]), { one: "pripadá", few: "pripadajú", other: "pripadá" })} ${counted(f.round(100 * v["upsell-ratio"]), CUSTOMERS)} s viacerými druhmi.`,
    share: (f, v) =>
      `Viac druhov produktov ${forms(v.counted, { one: "kupuje", few: "kupujú", other: "kupuje" })} ${f.count(v.counted)} ${of(f.count(v["out-of"]))} zákazníkov.`,
    acceptance: (f, v) =>
      `${forms(v.counted, { one: "Prijatá bola", few: "Prijaté boli", other: "Prijatých bolo" })} ${f.count(v.counted)} ${of(f.count(v["out-of"]))} ponúk.`,
  },
};
