/** Estonian: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Brutokasum aastas",
    "lost-margin": "Saamata brutokasum, diskonteeritud",
    replacement: "Asendaja",
    "word-of-mouth": "Halb jutt",
    "total-cost": "Aasta jooksul kaotatute hind kokku",
    item: "Kulu liik",
    amount: "Summa",
    year: "Aasta",
    value: "Aasta jooksul",
    discounted: "Diskonteeritud",
    total: "Kokku seni",
  },
  picture: (f, v) =>
    `Kolm tulpa: saamata brutokasum ${f.money(v["lost-margin"])}, asendaja ${f.money(v.replacement)}, halb jutt ${f.money(v["word-of-mouth"])}.`,
  warnings: {
    "revenue-is-not-profit": () => "Kui marginaal on 100%, on see käive, mitte kasum.",
    "long-lifespan": () => "Üle kümne aasta on raske ette näha: tooted, hinnad ja kliendid muutuvad.",
    "word-of-mouth-dominates": () =>
      "Suurem osa kulust tuleb halvast jutust, mis on kõige ebakindlam osa. Kontrollige, kui paljud tõesti eemale peletatakse.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Iga lahkuv klient läheb tänases rahas maksma ${f.money(v.cost)}.` },
};
