/** Estonian: the result of “Customer Engagement Score”. */

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    points: "Punkte",
    "points-per-customer": "Punkte aktiivse kliendi kohta",
    "top-share": "Suurima tegevuse osakaal",
    action: "Tegevus",
    share: "Osakaal punktidest",
  },
  picture: (f, v) => `Iga tegevuse punktid tulbana; suurim annab kõigist punktidest ${f.share(v["top-share"])}.`,
  warnings: {
    "one-action-dominates": (f, value) =>
      `Üks tegevus annab kõigist punktidest ${f.share(value)}: muud skoor peaaegu ei mõõda.`,
    "above-target": () => "Skoor ületab eesmärgi. Seadke kõrgem eesmärk, muidu ei erista skaala enam head väga heast.",
  },
  refusals: {},
  verdicts: {
    raw: (f, v) => `Kõik tegevused kokku annavad ${f.number(v.points)} punkti.`,
    "per-customer": (f, v) => `Punkte aktiivse kliendi kohta on keskmiselt ${f.number(v["points-per-customer"])}.`,
    "of-target": (f, v) => `Skoor on ${f.round(v["engagement-score"])}; 100 tähendab, et eesmärk on täidetud.`,
  },
};
