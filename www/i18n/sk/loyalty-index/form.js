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
    nps: { label: "Čisté skóre odporúčania (NPS)", help: "od −100 do 100" },
    "repurchase-rate": { label: "Miera opakovaného nákupu" },
    "upsell-share": { label: "Zákazníci s viacerými druhmi produktov", help: "podiel zo všetkých zákazníkov" },
    recommend: { label: "Odporučili by", help: "priemerná odpoveď; 1 je „určite áno“, 6 „určite nie“" },
    "buy-again": { label: "Nakúpili by znova", help: "priemerná odpoveď; 1 je „určite áno“" },
    "try-other": { label: "Vyskúšali by iné produkty", help: "priemerná odpoveď; 1 je „určite áno“" },
    "recommend-ten": { label: "Odporučili by", help: "priemerná odpoveď; 10 je „určite áno“" },
    "buy-again-ten": { label: "Nakúpili by znova", help: "priemerná odpoveď; 10 je „určite áno“" },
    "try-other-ten": { label: "Vyskúšali by iné produkty", help: "priemerná odpoveď; 10 je „určite áno“" },
    "weight-recommend": { label: "Váha odporúčania" },
    "weight-repurchase": { label: "Váha opakovaného nákupu" },
    "weight-upsell": { label: "Váha iných produktov" },
  },
  rows: { parts: { 0: "Odporúčanie", 1: "Opakovaný nákup", 2: "Iné produkty" } },
  conventions: {
    index: {
      label: "NPS sa započíta",
      help: "Len pri troch metrikách. Po prepočte sú všetky tri na stupnici od 0 do 100.",
      choices: { "composite-rescaled": "Prepočítané na 0–100", "composite-plain": "Tak, ako je" },
    },
  },
  outputs: { "loyalty-index": "Index lojality" },
};
