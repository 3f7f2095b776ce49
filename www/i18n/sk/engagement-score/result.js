/** Slovak: the result of “Customer Engagement Score”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Body",
    "points-per-customer": "Body na aktívneho zákazníka",
    "top-share": "Podiel najväčšej aktivity",
    action: "Aktivita",
    share: "Podiel bodov",
  },
  picture: (f, v) => `Stĺpec bodov pre každú aktivitu; podiel najväčšej je ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Jediná aktivita má podiel ${f.share(value)} na všetkých bodoch: skóre je len jej iný názov.`,
    "above-target": () => "Skóre je nad cieľom. Stanovte vyšší cieľ, inak stupnica nerozlíši dobré od veľmi dobrého.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Počet bodov za všetky aktivity spolu: ${f.number(v.points)}.`,
    "per-customer": (f, v) => `Počet bodov na aktívneho zákazníka: ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Zákazníci dosahujú ${f.round(v["engagement-score"])} zo 100 bodov cieľa.`,
  },
};
