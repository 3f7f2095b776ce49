/** Slovak: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "Na stupnici od 0 do 100",
    "recommend-part": "Odporúčanie",
    "repurchase-part": "Opakované nákupy",
    "upsell-part": "Nákup iných produktov",
    part: "Zložka",
    weight: "Váha",
  },
  picture: (f, v) =>
    `Tri stĺpce od 0 do 100: odporúčanie, opakované nákupy a nákup iných produktov; spolu ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "NPS má rozsah od −100 do 100, podiely od 0 do 100. Bez prepočtu môže NPS pohnúť indexom dvakrát tak ďaleko ako podiely.",
    "low-is-good": () =>
      "Na tejto stupnici je 1 najlepšia. Klesajúci priemer je dobrá správa; ak to mätie, riaďte sa hodnotou na stupnici do 100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Index je ${f.number(v["loyalty-index"])}: odporúčanie ${f.number(v["recommend-part"])}, opakované nákupy ${f.number(v["repurchase-part"])}, nákup iných produktov ${f.number(v["upsell-part"])}.`,
    survey: (f, v) =>
      `Priemerná odpoveď ${f.number(v["loyalty-index"])} zodpovedá hodnote ${f.round(v["of-hundred"])} na stupnici od 0 do 100.`,
    "survey-ten": (f, v) =>
      `Priemerná odpoveď ${f.number(v["loyalty-index"])} zodpovedá hodnote ${f.round(v["of-hundred"])} na stupnici od 0 do 100.`,
  },
};
