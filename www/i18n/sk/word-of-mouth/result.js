/** Slovak: the result of “Word of mouth”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    won: "Získaní zákazníci",
    lost: "Stratení zákazníci",
    "won-value": "Získaná hodnota",
    "lost-value": "Stratená hodnota",
    "per-good-speaker": "Jeden, kto hovorí dobre, prinesie",
    "per-bad-speaker": "Jeden, kto hovorí zle, pripraví o",
    "good-per-bad": "Koľko dobrých hlasov vyváži jeden zlý",
    "people-reached": "Zasiahnutí ľudia",
    side: "Strana",
    speakers: "Koľkí hovoria",
    reached: "Zasiahnutí ľudia",
    swayed: "Zmenené rozhodnutia",
    value: "Hodnota",
  },
  picture: (f, v) =>
    `Dva stĺpce: dobré slová prinášajú ${f.money(v["won-value"])}, zlé slová pripravia o ${f.money(v["lost-value"])}.`,
  warnings: {
    "more-won-than-customers": () =>
      "Len z rozprávania by sa počet zákazníkov viac než zdvojnásobil. Skontrolujte podiely: väčšina ľudí, ktorých chvála zasiahne, nikdy nenakúpi.",
  },
  refusals: {
    "more-than-everyone": "Tých, čo hovoria dobre, a tých, čo hovoria zle, je spolu viac než všetkých zákazníkov.",
  },
  verdicts: {
    gains: (f, v) =>
      `To, čo sa o vás hovorí, vám v súčte prinesie ${f.money(v.net)}: zisk ${f.money(v["won-value"])}, strata ${f.money(v["lost-value"])}.`,
    loses: (f, v) =>
      `To, čo sa o vás hovorí, vás v súčte pripraví o ${f.money(-v.net)}: zisk ${f.money(v["won-value"])}, strata ${f.money(v["lost-value"])}.`,
  },
};
