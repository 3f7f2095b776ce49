/** Estonian: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Lisandunud kliente",
    lost: "Kaotatud kliente",
    "won-value": "Lisandunud väärtus",
    "lost-value": "Kaotatud väärtus",
    "per-good-speaker": "Üks kiitja toob",
    "per-bad-speaker": "Üks laitja läheb maksma",
    "good-per-bad": "Kiitjaid ühe laitja heastamiseks",
    "people-reached": "Inimesi, kelleni jutt jõudis",
    side: "Liik",
    speakers: "Rääkijaid",
    reached: "Inimesi, kelleni jutt jõudis",
    swayed: "Muutunud otsuseid",
    value: "Väärtus",
  },
  picture: (f, v) => `Kaks tulpa: kiitus toob ${f.money(v["won-value"])}, laitus viib ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Ainuüksi suusõnaline turundus enam kui kahekordistaks klientide arvu. Kontrollige osakaale: enamik neist, kelleni kiitus jõuab, ei osta kunagi.",
  },
  refusals: {
    "more-than-everyone": "Hästi ja halvasti rääkijaid on kokku üle 100% klientidest. Vähendage üht osakaalu.",
  },
  verdicts: {
    gains: (f, v) =>
      `Klientide kiitus ja laitus kokku toob ${f.money(v.net)}: lisandunud ${f.money(v["won-value"])}, kaotatud ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `Klientide kiitus ja laitus kokku läheb maksma ${f.money(-v.net)}: lisandunud ${f.money(v["won-value"])}, kaotatud ${f.money(v["lost-value"])}.`,
  },
};
