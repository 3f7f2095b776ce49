/** Polish: the form of “Retention projection”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Prognoza utrzymania",
  intro: "Ilu klientów z kohorty nadal będzie obecnych i dlaczego stały odpływ wskazuje zbyt mało.",
  forms: { cohort: "Jedna kohorta" },
  inputs: {
    survivors: {
      label: "Pozostali klienci",
      help: "z tych, którzy przyszli w tym samym czasie: ilu na początku, po jednym okresie, po dwóch…",
    },
    horizon: { label: "Prognoza do okresu" },
    "discount-rate": { label: "Stopa dyskontowa", help: "na okres; o ile mniej warte są późniejsze pieniądze" },
  },
  conventions: {},
  outputs: { survival: "Nadal obecni" },
};
