/** Slovak: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Prognóza udržania zákazníkov",
  intro: "Koľko zákazníkov kohorty ešte zostane a prečo ich stála miera odchodu ukazuje primálo.",
  forms: { cohort: "Jedna kohorta" },
  inputs: {
    survivors: {
      label: "Zostávajúci zákazníci",
      help: "zo zákazníkov, ktorí prišli v rovnakom čase: koľko na začiatku, po jednom období, po dvoch…",
    },
    horizon: { label: "Prognóza po obdobie" },
    "discount-rate": { label: "Diskontná sadzba", help: "za obdobie; o koľko menej majú hodnotu neskoršie peniaze" },
  },
  conventions: {},
  outputs: { survival: "Zostáva" },
};
