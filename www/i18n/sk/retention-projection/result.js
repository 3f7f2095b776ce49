/** Slovak: the result of “Retention projection”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "Zostane pri stálej miere odchodu",
    "next-retention": "Miera udržania pri najbližšom obnovení",
    "constant-churn": "Stála miera odchodu",
    "lifetime-within": "Dĺžka vzťahu po koniec prognózy",
    "constant-lifetime-within": "Dĺžka vzťahu po koniec prognózy pri stálej miere odchodu",
    "expected-lifetime": "Očakávaná dĺžka vzťahu",
    "discounted-lifetime": "Diskontovaná očakávaná dĺžka vzťahu s novým zákazníkom",
    "constant-discounted-lifetime": "Diskontovaná očakávaná dĺžka vzťahu pri stálej miere odchodu",
    "residual-lifetime": "Diskontovaná zostávajúca dĺžka vzťahu so súčasným zákazníkom",
    alpha: "Parameter α",
    beta: "Parameter β",
    exponent: "Exponent dĺžky vzťahu c (nad 1 sklon odísť rastie)",
    cohort: "Počet zákazníkov na začiatku",
    "periods-seen": "Počet pozorovaných období",
    period: "Obdobie",
    retention: "Miera udržania",
  },
  picture: (f, v) =>
    `Dve klesajúce krivky a pozorované počty: na konci prognózy zostáva podľa modelu ${f.share(v.survival)} zákazníkov, pri stálej miere odchodu ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () => "Pozorované sú len dve obdobia. Krivka nimi prechádza, ale jej ďalší priebeh je len odhad.",
    "far-horizon": () => "Horizont prognózy je viac ako trikrát dlhší než pozorované obdobie.",
    "churn-alike": () =>
      "Zákazníci tejto kohorty odchádzajú rovnakým tempom; model preto dáva rovnaký výsledok ako stála miera odchodu.",
    "endless-lifetime": () =>
      "Niektorí zákazníci zostávajú tak dlho, že priemerná dĺžka vzťahu je nekonečná. Použite diskontovanú dĺžku vzťahu alebo dĺžku vzťahu po koniec prognózy.",
  },
  refusals: {
    "nobody-left": "Zatiaľ nikto neodišiel, miera odchodu sa preto nedá odhadnúť. Pridajte neskoršie obdobie.",
    "everybody-left-at-once": "Všetci odišli hneď v prvom období, nie je teda čo predpovedať.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Na konci prognózy zostane ${f.share(v.survival)} zákazníkov; pri stálej miere odchodu by vyšlo iba ${f.share(v["constant-survival"])}.`,
    "constant-too-high": (f, v) =>
      `Na konci prognózy zostane iba ${f.share(v.survival)} zákazníkov; pri stálej miere odchodu by vyšlo ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Na konci prognózy zostane ${f.share(v.survival)} zákazníkov, približne toľko, koľko vychádza aj pri stálej miere odchodu.`,
  },
};
