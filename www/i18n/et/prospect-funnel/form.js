/** Estonian: the form of “Prospect-to-regular funnel”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Huvilisest püsikliendiks",
  intro: "Kui paljudest neist, kelleni jõuate, saavad püsikliendid ja mis ühe püsikliendi hankimine maksab.",
  forms: { stages: "Viis etappi" },
  inputs: {
    stages: { label: "Inimesed ja kulu igas etapis" },
    people: { label: "Inimesi" },
    cost: { label: "Kulu" },
    clv: { label: "Püsikliendi eluea väärtus", help: "brutokasumina, mitte käibena" },
  },
  rows: {
    stages: {
      reached: "Kelleni jõuti",
      responded: "Reageeris",
      "first-purchase": "Esimene ost",
      "second-purchase": "Teine ost",
      regular: "Püsiklient",
    },
    funnel: { 0: "Kelleni jõuti", 1: "Reageeris", 2: "Esimene ost", 3: "Teine ost", 4: "Püsiklient" },
  },
  conventions: {},
  outputs: { "cost-per-regular": "Ühe püsikliendi hind" },
};
