/** Polish: the result of “Earned growth”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "net-retention": "Retencja netto przychodów (NRR)",
    "earned-new": "Zapracowani nowi klienci (ENC)",
    "bought-growth": "Wzrost kupiony",
    growth: "Wzrost przychodu",
  },
  warnings: {
    "bought-growth-only": () => "Przychód rośnie tylko dlatego, że nowi klienci są kupowani: bez nich by spadł.",
  },
  refusals: {},
  verdicts: {
    growing: (f, v) =>
      `Bez wzrostu kupionego przychód wzrósłby o ${f.share(v["earned-growth"])}: zachowano ${f.share(v["net-retention"])}, a klienci z polecenia dodali ${f.share(v["earned-new"])}.`,
    level: () => "Bez wzrostu kupionego przychód pozostałby taki sam.",
    shrinking: (f, v) =>
      `Bez wzrostu kupionego przychód spadłby o ${f.share(-v["earned-growth"])}: zachowano ${f.share(v["net-retention"])}, a klienci z polecenia dodali ${f.share(v["earned-new"])}.`,
  },
};
