/** Slovak: the form of “Customer Loyalty Index”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Index lojality zákazníkov",
  abbreviation: "CLI",
  intro: "Odporúčanie, opakovaný nákup a nákup ďalších produktov v jednom čísle.",
  forms: { composite: "Tri metriky", survey: "Prieskum, 1 až 6", "survey-ten": "Prieskum, 0 až 10" },
  inputs: {
    nps: { label: "Net Promoter Score (NPS)", help: "od −100 do 100" },
    "repurchase-rate": { label: "Miera opakovaných nákupov" },
    "upsell-share": { label: "Podiel zákazníkov, ktorí kupujú viac druhov produktov", help: "zo všetkých zákazníkov" },
    recommend: { label: "Ochota odporučiť", help: "priemerná odpoveď; 1 je „určite áno“, 6 „určite nie“" },
    "buy-again": { label: "Ochota nakúpiť znova", help: "priemerná odpoveď; 1 je „určite áno“" },
    "try-other": { label: "Ochota vyskúšať iné produkty", help: "priemerná odpoveď; 1 je „určite áno“" },
    "recommend-ten": { label: "Ochota odporučiť", help: "priemerná odpoveď; 10 je „určite áno“" },
    "buy-again-ten": { label: "Ochota nakúpiť znova", help: "priemerná odpoveď; 10 je „určite áno“" },
    "try-other-ten": { label: "Ochota vyskúšať iné produkty", help: "priemerná odpoveď; 10 je „určite áno“" },
    "weight-recommend": { label: "Váha odporúčania" },
    "weight-repurchase": { label: "Váha opakovaných nákupov" },
    "weight-upsell": { label: "Váha nákupu iných produktov" },
  },
  rows: { parts: { 0: "Odporúčanie", 1: "Opakované nákupy", 2: "Nákup iných produktov" } },
  conventions: {
    index: {
      label: "Ako započítať NPS",
      help: "Platí len pre tri metriky. Po prepočte sú všetky tri na stupnici od 0 do 100.",
      choices: { "composite-rescaled": "Prepočítané na 0–100", "composite-plain": "Bez prepočtu (−100 až 100)" },
    },
  },
  outputs: { "loyalty-index": "Index lojality" },
};
