/** Slovak: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "Na stupnici od 0 do 100",
    "recommend-part": "Odporúčanie",
    "repurchase-part": "Opakovaný nákup",
    "upsell-part": "Iné produkty",
    part: "Zložka",
    weight: "Váha",
  },
  picture: (f, v) =>
    `Tri stĺpce od 0 do 100: odporúčanie, opakovaný nákup a iné produkty; spolu ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "Skóre NPS je od −100 do 100, podiely od 0 do 100. Ak sa spriemerujú tak, ako sú, rovnaká zmena má v jednom z nich dvojnásobnú váhu.",
    "low-is-good": () =>
      "Na tejto stupnici je 1 najlepšia. Klesajúci priemer je dobrá správa; ak to mätie, čítajte hodnotu zo 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Index je ${f.number(v["loyalty-index"])}: odporúčanie dáva ${f.number(v["recommend-part"])}, opakovaný nákup ${f.number(v["repurchase-part"])}, iné produkty ${f.number(v["upsell-part"])}.`,
    survey: (f, v) => `Priemerná odpoveď ${f.number(v["loyalty-index"])} zodpovedá ${f.round(v["of-hundred"])} zo 100.`,
    "survey-ten": (f, v) =>
      `Priemerná odpoveď ${f.number(v["loyalty-index"])} zodpovedá ${f.round(v["of-hundred"])} zo 100.`,
  },
};
