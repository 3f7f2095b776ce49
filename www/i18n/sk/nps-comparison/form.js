/** Slovak: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Porovnanie NPS",
  intro: "Líšia sa dve skóre NPS naozaj, alebo iba náhodou? Pre dve vlny prieskumu alebo dve skupiny zákazníkov.",
  forms: { groups: "Tri skupiny", scores: "Hodnotenia 0 až 10", answers: "Vložené odpovede" },
  inputs: {
    waves: { label: "Koľko ľudí je v jednotlivých skupinách?" },
    promoters: { label: "Promotéri", help: "hodnotenia 9 a 10" },
    passives: { label: "Pasívni", help: "hodnotenia 7 a 8" },
    detractors: { label: "Kritici", help: "hodnotenia 0 až 6" },
    counts: { label: "Koľko ľudí dalo jednotlivé hodnotenia?" },
    before: { label: "Prvé skóre" },
    after: { label: "Druhé skóre" },
    "before-list": {
      label: "Prvá vlna (skupina)",
      help: "Vložte hodnotenia od 0 do 10, každé na nový riadok alebo oddelené medzerami či čiarkami.",
    },
    "after-list": { label: "Druhá vlna (skupina)" },
    score: { label: "Hodnotenie" },
  },
  rows: { waves: { before: "Prvá vlna (skupina)", after: "Druhá vlna (skupina)" } },
  conventions: {
    interval: {
      label: "Interval",
      help: "Upravený Waldov interval je najspoľahlivejší pri prieskumoch akejkoľvek veľkosti.",
      choices: { pooled: "Spoločný", "adjusted-wald": "Upravený Waldov", wald: "Waldov" },
    },
  },
  outputs: { difference: "Rozdiel medzi skóre" },
};
