/** Estonian: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Brutokasum aastas",
    "lost-margin": "Saamata brutokasum, diskonteeritud",
    replacement: "Uus klient asemele",
    "word-of-mouth": "Laitus",
    "total-cost": "Aasta jooksul kaotatute hind kokku",
    item: "Kulu liik",
    amount: "Summa",
    year: "Aasta",
    value: "Aasta jooksul",
    discounted: "Diskonteeritud",
    total: "Kokku seni",
  },
  picture: (f, v) =>
    `Kolm tulpa: saamata brutokasum ${f.money(v["lost-margin"])}, uus klient asemele ${f.money(v.replacement)}, laitus ${f.money(v["word-of-mouth"])}.`,
  warnings: {
    "revenue-is-not-profit": () => "Kui marginaal on 100%, on see käive, mitte kasum.",
    "long-lifespan": () => "Üle kümne aasta on raske ette näha: tooted, hinnad ja kliendid muutuvad.",
    "word-of-mouth-dominates": () =>
      "Laitus maksab rohkem kui saamata brutokasum ja on kulu kõige ebakindlam osa. Kontrollige, kui palju inimesi see tõesti eemale peletab.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Iga lahkuv klient läheb tänases rahas maksma ${f.money(v.cost)}.` },
};
