/** Slovak: the result of “Prospect-to-regular funnel”. */

import { counted, forms, of } from "../../slovak.js";

export { commonResult, extras, rowsRead } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    conversion: "Konverzný pomer (oslovení → stáli)",
    "conversion-low": "Dolná hranica konverzného pomeru",
    "conversion-high": "Horná hranica konverzného pomeru",
    reached: "Počet oslovených ľudí",
    regulars: "Počet stálych zákazníkov",
    "total-cost": "Náklady spolu",
    "cost-per-prospect": "Náklady na osloveného človeka",
    "prospects-per-regular": "Počet oslovených na stáleho zákazníka",
    "most-per-prospect": "Najvyššie prípustné náklady na osloveného človeka",
    "net-per-regular": "Hodnota stáleho zákazníka po odpočítaní nákladov",
    "lowest-step": "Najslabší konverzný pomer",
    stage: "Fáza",
    people: "Počet ľudí",
    "of-previous": "Podiel z predošlej fázy",
    "of-reached": "Podiel z oslovených",
    cost: "Náklady",
    "cost-so-far-per-head": "Doterajšie náklady na osobu",
  },
  scale: "Logaritmická stupnica",
  picture: (f, v) =>
    `Lievik s piatimi fázami: ${of(f.count(v.reached))} oslovených ľudí sa stálymi zákazníkmi ${forms(v.regulars, { one: "stal", few: "stali", other: "stalo" })} ${f.count(v.regulars)}, teda ${f.share(v.conversion)}.`,
  warnings: {
    "pays-too-much": () => "Stály zákazník stojí viac, než je jeho hodnota.",
    "few-regulars": () => "Menej ako desať stálych zákazníkov: konverzný pomer je zatiaľ veľmi nepresný.",
  },
  refusals: {
    "stage-grows": "V tejto fáze nemôže byť viac ľudí než v predošlej.",
    "nobody-regular":
      "Do tejto fázy sa nikto nedostal, náklady na stáleho zákazníka sa preto zatiaľ nedajú určiť. Zadajte aspoň jedného človeka.",
  },
  verdicts: {
    cost: (f, v) =>
      `Na jedného stáleho zákazníka treba osloviť v priemere ${counted(f.round(v["prospects-per-regular"]), { one: "človeka", few: "ľudí", other: "ľudí" })} a stojí to ${f.money(v["cost-per-regular"])}.`,
    pays: (f, v) =>
      `Získanie stáleho zákazníka stojí ${f.money(v["cost-per-regular"])} a po odpočítaní nákladov prinesie ${f.money(v["net-per-regular"])}; na jedného osloveného človeka môžete minúť až ${f.money(v["most-per-prospect"])}.`,
    loses: (f, v) =>
      `Získanie stáleho zákazníka stojí ${f.money(v["cost-per-regular"])}, o ${f.money(-v["net-per-regular"])} viac, než je jeho hodnota; na jedného osloveného človeka môžete minúť najviac ${f.money(v["most-per-prospect"])}.`,
  },
};
