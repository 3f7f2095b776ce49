/** Slovak: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Prognóza udržania zákazníkov",
  intro: "Koľko zákazníkov kohorty zostane a prečo stála miera odchodu ich počet podhodnocuje.",
  forms: { cohort: "Jedna kohorta" },
  inputs: {
    survivors: {
      label: "Počty zostávajúcich zákazníkov",
      help: "zo zákazníkov, ktorí prišli v rovnakom čase: počet na začiatku, po jednom období, po dvoch…",
    },
    horizon: { label: "Horizont prognózy" },
    "discount-rate": { label: "Diskontná sadzba", help: "za obdobie; o koľko menšiu hodnotu majú neskoršie peniaze" },
  },
  conventions: {
    model: {
      label: "Sklon zákazníka odísť",
      help: "Nemení sa: posunutý beta-geometrický model (sBG). Mení sa s dĺžkou vzťahu: model BdW, ktorý potrebuje aspoň štyri počty.",
      choices: { same: "Nemení sa", changing: "Mení sa s dĺžkou vzťahu" },
    },
  },
  outputs: { survival: "Podiel zostávajúcich" },
};
