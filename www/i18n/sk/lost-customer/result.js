/** Slovak: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Marža za rok",
    "lost-margin": "Ušlá marža, diskontovaná",
    replacement: "Nový zákazník namiesto neho",
    "word-of-mouth": "Zlá povesť",
    "total-cost": "Strata za všetkých stratených za rok",
    item: "Položka",
    amount: "Suma",
    year: "Rok",
    value: "Za daný rok",
    discounted: "Diskontované",
    total: "Priebežný súčet",
  },
  picture: (f, v) =>
    `Tri stĺpce: ušlá marža ${f.money(v["lost-margin"])}, získanie nového zákazníka ${f.money(v.replacement)}, zlá povesť ${f.money(v["word-of-mouth"])}.`,
  warnings: {
    "revenue-is-not-profit": () => "Pri marži 100 % ide o tržby, nie o zisk.",
    "long-lifespan": () => "Viac ako desať rokov dopredu sa dá ťažko predvídať: menia sa produkty, ceny aj zákazníci.",
    "word-of-mouth-dominates": () =>
      "Zlá povesť stojí viac než ušlá marža a je najneistejšou časťou straty. Overte, koľko ľudí to naozaj odradí.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Každý zákazník, ktorý odíde, vás v dnešných peniazoch stojí ${f.money(v.cost)}.` },
};
