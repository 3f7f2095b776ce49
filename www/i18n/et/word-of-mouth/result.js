/** Estonian: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Võidetud kliente",
    lost: "Kaotatud kliente",
    "won-value": "Võidetud väärtus",
    "lost-value": "Kaotatud väärtus",
    "per-good-speaker": "Üks kiitja toob",
    "per-bad-speaker": "Üks laitja maksab",
    "good-per-bad": "Kiitjaid ühe laitja heastamiseks",
    "people-reached": "Inimesi, kelleni jutt jõudis",
    side: "Pool",
    speakers: "Rääkijaid",
    reached: "Inimesi, kelleni jutt jõudis",
    swayed: "Muutunud otsuseid",
    value: "Väärtus",
  },
  picture: (f, v) =>
    `Kaks tulpa: hea jutt võidab ${f.money(v["won-value"])}, halb jutt kaotab ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Ainuüksi jutud enam kui kahekordistaksid klientide arvu. Kontrollige osakaale: enamik neist, kelleni kiitus jõuab, ei osta kunagi.",
  },
  refusals: { "more-than-everyone": "Hästi ja halvasti rääkijaid on kokku rohkem kui kliente." },
  verdicts: {
    gains: (f, v) =>
      `Klientide jutud toovad kokkuvõttes ${f.money(v.net)}: võit ${f.money(v["won-value"])}, kaotus ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `Klientide jutud lähevad kokkuvõttes maksma ${f.money(-v.net)}: võit ${f.money(v["won-value"])}, kaotus ${f.money(v["lost-value"])}.`,
  },
};
