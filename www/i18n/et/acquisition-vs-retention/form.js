/** Estonian: the form of “Acquisition versus retention cost”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Kas hankida või hoida kliente",
  intro: "Kas klienti on odavam hankida või hoida? Teie arvudega, mitte käibetõdedega.",
  forms: { figures: "Teie arvud", preset: "Rusikareegel" },
  inputs: {
    "acquisition-spend": { label: "Hankimisele kulutatud" },
    "new-customers": { label: "Sellega hangitud kliente" },
    "retention-spend": { label: "Hoidmisele kulutatud" },
    customers: { label: "Kliente, kelle hoidmisele kulutati" },
    "retention-with": { label: "Allesjääjate osakaal, kui hoidmisse panustatakse" },
    "retention-without": {
      label: "Allesjääjate osakaal ilma panustamata",
      help: "kontrollrühmast või varasemast ajast",
    },
    "acquisition-cost": { label: "Kliendi hankimise kulu" },
    times: { label: "Hankimiskulu ÷ hoidmiskulu", help: "käibetõde ütleb 5 või 6" },
    budget: { label: "Eelarve" },
  },
  rows: { sides: { 0: "Hankimine", 1: "Hoidmine" } },
  conventions: {
    keeping: {
      label: "Hoidmise kulu",
      help: "Enamik kliente oleks jäänud nagunii. Kulutuse teene on ainult päästetud kliendid.",
      choices: { "per-saved": "Päästetud kliendi kohta", "per-kept": "Alles jäänud kliendi kohta" },
    },
  },
  outputs: { "cost-ratio": "Hankimiskulu ÷ hoidmiskulu" },
};
