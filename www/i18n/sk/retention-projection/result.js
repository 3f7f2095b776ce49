/** Slovak: the result of “Retention projection”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "… pri stálom odchode",
    "next-retention": "Udržanie pri najbližšom obnovení",
    "constant-churn": "Stála miera odchodu",
    "lifetime-within": "Životnosť po horizont",
    "constant-lifetime-within": "… pri stálom odchode",
    "expected-lifetime": "Očakávaná životnosť",
    "discounted-lifetime": "Diskontovaná očakávaná životnosť nového zákazníka",
    "constant-discounted-lifetime": "… pri stálom odchode",
    "residual-lifetime": "Diskontovaná zostávajúca životnosť súčasného zákazníka",
    alpha: "Parameter α",
    beta: "Parameter β",
    cohort: "Zákazníci na začiatku",
    "periods-seen": "Pozorované obdobia",
    period: "Obdobie",
    retention: "Udržanie",
  },
  picture: (f, v) =>
    `Dve klesajúce krivky a pozorované počty: na horizonte zostáva podľa modelu ${f.share(v.survival)} zákazníkov, pri stálom odchode ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () => "Pozorované sú len dve obdobia. Krivka nimi prechádza, ale jej koniec je len dohad.",
    "far-horizon": () => "Horizont je viac ako trikrát ďalej, než siaha pozorovanie.",
    "churn-alike": () => "Zákazníci tejto kohorty odchádzajú rovnako; model vtedy hovorí to isté čo stály odchod.",
    "endless-lifetime": () =>
      "Niektorí zákazníci zostávajú tak dlho, že priemerná životnosť nemá hranicu. Použite diskontovanú životnosť alebo životnosť po horizont.",
  },
  refusals: {
    "nobody-left": "Zatiaľ nikto neodišiel, odchod sa preto nedá odhadnúť. Pridajte neskoršie obdobie.",
    "everybody-left-at-once": "Všetci odišli v prvom období: niet nikoho, koho zotrvanie by sa dalo predpovedať.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Na horizonte ešte zostane ${f.share(v.survival)} zákazníkov; pri stálej miere odchodu by vyšlo iba ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Na horizonte ešte zostane ${f.share(v.survival)} zákazníkov, približne toľko, koľko vychádza aj pri stálej miere odchodu.`,
  },
};
