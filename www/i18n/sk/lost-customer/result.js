/** Slovak: the result of “Cost of a lost customer”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "yearly-margin": "Marža za rok",
    "lost-margin": "Nezískaná marža, diskontovaná",
    replacement: "Náhrada",
    "word-of-mouth": "Zlá povesť",
    "total-cost": "Cena všetkých stratených za rok",
    item: "Položka",
    amount: "Suma",
    year: "Rok",
    value: "V danom roku",
    discounted: "Diskontované",
    total: "Priebežný súčet",
  },
  picture: (f, v) =>
    `Tri stĺpce: nezískaná marža ${f.money(v["lost-margin"])}, náhrada ${f.money(v.replacement)}, zlá povesť ${f.money(v["word-of-mouth"])}.`,
  warnings: {
    "revenue-is-not-profit": () => "Pri marži 100 % ide o tržby, nie o zisk.",
    "long-lifespan": () => "Viac ako desať rokov sa ťažko predvída: menia sa produkty, ceny aj zákazníci.",
    "word-of-mouth-dominates": () =>
      "Väčšinu ceny tvorí zlá povesť, teda najneistejšia časť. Overte, koľko ľudí to naozaj odradí.",
  },
  refusals: {},
  verdicts: { cost: (f, v) => `Každý zákazník, ktorý odíde, stojí v dnešných peniazoch ${f.money(v.cost)}.` },
};
