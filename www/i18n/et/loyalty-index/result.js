/** Estonian: the result of “Customer Loyalty Index”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "of-hundred": "Skaalal 0–100",
    "recommend-part": "Soovitamine",
    "repurchase-part": "Kordusostud",
    "upsell-part": "Teised tooted",
    part: "Osa",
    weight: "Kaal",
  },
  picture: (f, v) =>
    `Kolm tulpa skaalal 0–100: soovitamine, kordusostud ja teised tooted; kokku ${f.number(v["of-hundred"] ?? v["loyalty-index"])}.`,
  warnings: {
    "mixed-scales": () =>
      "NPS-i skaala on −100 kuni 100, osakaaludel 0 kuni 100. Ümberarvutamata võib NPS nihutada indeksit kaks korda rohkem kui osakaalud.",
    "low-is-good": () =>
      "Sellel skaalal on 1 parim. Langev keskmine on hea uudis; kui see segab, vaadake arvu skaalal 0–100.",
  },
  refusals: {},
  verdicts: {
    composite: (f, v) =>
      `Indeks on ${f.number(v["loyalty-index"])}: soovitamine annab ${f.number(v["recommend-part"])}, kordusostud ${f.number(v["repurchase-part"])}, teised tooted ${f.number(v["upsell-part"])}.`,
    survey: (f, v) =>
      `Keskmine vastus ${f.number(v["loyalty-index"])} on saja palli skaalal ${f.round(v["of-hundred"])}.`,
    "survey-ten": (f, v) =>
      `Keskmine vastus ${f.number(v["loyalty-index"])} on saja palli skaalal ${f.round(v["of-hundred"])}.`,
  },
};
