/** Estonian: the form of “Customer Loyalty Index”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kliendilojaalsuse indeks",
  abbreviation: "CLI",
  intro: "Soovitamine, kordusostud ja teiste toodete ostmine ühes arvus.",
  forms: { composite: "Kolm näitajat", survey: "Küsitlus, 1–6", "survey-ten": "Küsitlus, 0–10" },
  inputs: {
    nps: { label: "Soovitusindeks (NPS)", help: "−100 kuni 100" },
    "repurchase-rate": { label: "Kordusostumäär" },
    "upsell-share": { label: "Mitme tooteliigi ostjad", help: "osakaal kõigist klientidest" },
    recommend: { label: "Soovitaks", help: "keskmine vastus; 1 on „kindlasti jah“, 6 „kindlasti ei“" },
    "buy-again": { label: "Ostaks uuesti", help: "keskmine vastus; 1 on „kindlasti jah“" },
    "try-other": { label: "Prooviks teisi tooteid", help: "keskmine vastus; 1 on „kindlasti jah“" },
    "recommend-ten": { label: "Soovitaks", help: "keskmine vastus; 10 on „kindlasti jah“" },
    "buy-again-ten": { label: "Ostaks uuesti", help: "keskmine vastus; 10 on „kindlasti jah“" },
    "try-other-ten": { label: "Prooviks teisi tooteid", help: "keskmine vastus; 10 on „kindlasti jah“" },
    "weight-recommend": { label: "Soovitamise kaal" },
    "weight-repurchase": { label: "Kordusostude kaal" },
    "weight-upsell": { label: "Teiste toodete kaal" },
  },
  rows: { parts: { 0: "Soovitamine", 1: "Kordusostud", 2: "Teised tooted" } },
  conventions: {
    index: {
      label: "Soovitusindeks läheb arvesse",
      help: "Ainult kolme näitaja puhul. Teisendatuna on kõik kolm skaalal 0–100.",
      choices: {
        "composite-rescaled": "Teisendatuna skaalale 0–100",
        "composite-plain": "Teisendamata (−100 kuni 100)",
      },
    },
  },
  outputs: { "loyalty-index": "Lojaalsusindeks" },
};
