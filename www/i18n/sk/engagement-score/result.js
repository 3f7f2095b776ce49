/** Slovak: the result of “Customer Engagement Score”. */

import { counted, POINTS } from "../../slovak.js";

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Počet bodov",
    "points-per-customer": "Počet bodov na aktívneho zákazníka",
    "top-share": "Podiel najväčšej aktivity",
    action: "Aktivita",
    share: "Podiel bodov",
  },
  picture: (f, v) => `Stĺpec bodov pre každú aktivitu; podiel najväčšej je ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Jediná aktivita tvorí ${f.share(value)} všetkých bodov: skóre meria v podstate iba ju.`,
    "above-target": () => "Skóre je nad cieľom. Stanovte vyšší cieľ, inak stupnica nerozlíši dobré od veľmi dobrého.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Všetky aktivity spolu majú hodnotu ${counted(f.number(v.points), POINTS)}.`,
    "per-customer": (f, v) => `Na aktívneho zákazníka pripadá ${counted(f.number(v["points-per-customer"]), POINTS)}.`,
    "of-target": (f, v) => `Zákazníci plnia stanovený cieľ na ${f.round(v["engagement-score"])} %.`,
  },
};
