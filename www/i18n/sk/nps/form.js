/** Slovak: the form of “Net Promoter Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Net Promoter Score",
  abbreviation: "NPS",
  intro: "O koľko viac zákazníkov by vás odporučilo než neodporučilo, od −100 do 100.",
  forms: { groups: "Tri skupiny", scores: "Hodnotenia 0 až 10", answers: "Vložené odpovede" },
  inputs: {
    promoters: { label: "Promotéri", help: "hodnotenia 9 a 10" },
    passives: { label: "Pasívni", help: "hodnotenia 7 a 8" },
    detractors: { label: "Kritici", help: "hodnotenia 0 až 6" },
    counts: { label: "Koľko ľudí dalo jednotlivé hodnotenia?" },
    count: { label: "Počet ľudí" },
    answers: {
      label: "Odpovede",
      help: "Vložte hodnotenia od 0 do 10, každé na nový riadok alebo oddelené medzerami či čiarkami.",
    },
    score: { label: "Hodnotenie" },
    target: { label: "Cieľové skóre", help: "od −100 do 100" },
    "passives-won": { label: "Pasívni, ktorí sa stanú promotérmi" },
    "detractors-won": { label: "Kritici, ktorí sa stanú promotérmi" },
    effective: {
      label: "Efektívny počet odpovedí",
      help: "pre vážené odpovede: (súčet váh)² ÷ súčet druhých mocnín váh",
    },
  },
  optional: "Cieľ a váhy",
  conventions: {
    interval: {
      label: "Interval",
      help: "Upravený Waldov interval je najspoľahlivejší pri prieskumoch akejkoľvek veľkosti.",
      choices: {
        "adjusted-wald": "Upravený Waldov",
        score: "Skórový (Wilsonov typ)",
        wald: "Waldov",
        weighted: "Vážené odpovede",
      },
    },
  },
  outputs: { nps: "Net Promoter Score (NPS)" },
};
