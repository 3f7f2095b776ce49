/** Estonian: the result of “Acquisition versus retention cost”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "winning-cost": "Ühe kliendi hankimise kulu",
    "keeping-cost": "Ühe kliendi hoidmise kulu",
    saved: "Päästetud kliente",
    kept: "Alles jäänud kliente kokku",
    "break-even-saved": "Kasumiläveks vaja päästa kliente",
    "break-even-retention": "Alles jääjate osakaal kasumilävel",
    "budget-wins": "Eelarvega hangiks kliente",
    "budget-keeps": "Eelarvega hoiaks kliente",
    side: "Valik",
    cost: "Kulu",
  },
  picture: (f, v) =>
    `Kaks tulpa: kliendi hankimine maksab ${f.money(v["winning-cost"])}, hoidmine ${f.money(v["keeping-cost"])}.`,
  warnings: {
    "kept-is-not-saved": () =>
      "See jagab kulu kõigi allesjäänutega, kellest enamik oleks jäänud nagunii. Hoidmine paistab palju odavam, kui see on.",
    folklore: () =>
      "Et hankimine maksab viis või kuus korda rohkem kui hoidmine, korratakse kõikjal, aga mõõdetud pole seda peaaegu kusagil. Kui saate, kasutage oma arve.",
    "costs-too-much": () => "Isegi kui kõik jääksid, maksaks hoidmine kliendi kohta rohkem kui uute hankimine.",
  },
  refusals: {
    "nobody-saved":
      "Ilma kulutuseta jääb alles sama palju kliente kui sellega: see ei päästa kedagi, nii et päästetud kliendil pole kulu.",
    "nobody-kept": "Keegi ei jää alles, seega pole alles jäänud kliendil kulu.",
    "keeping-costs-nothing":
      "Hoidmine ei maksa siin midagi, seega pole midagi võrrelda. Sisestage, kui palju selleks kulub.",
  },
  verdicts: {
    "keeping-cheaper": (f, v) =>
      `Kliendi hoidmine maksab ${f.money(v["keeping-cost"])}, hankimine ${f.money(v["winning-cost"])}: ${f.number(Math.round(10 * v["cost-ratio"]) / 10)} korda rohkem.`,
    "winning-cheaper": (f, v) =>
      `Siin on hankimine odavam: uue kliendi hankimine maksab ${f.money(v["winning-cost"])}, hoidmine ${f.money(v["keeping-cost"])}.`,
  },
};
