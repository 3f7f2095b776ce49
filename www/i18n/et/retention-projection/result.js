/** Estonian: the result of “Retention projection”. */

export { commonResult, extras, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "… püsiva lahkumismääraga",
    "next-retention": "Hoidmismäär järgmisel pikendamisel",
    "constant-churn": "Püsiv lahkumismäär",
    "lifetime-within": "Suhte pikkus prognoosi lõpuni",
    "constant-lifetime-within": "… püsiva lahkumismääraga",
    "expected-lifetime": "Kliendisuhte oodatav pikkus",
    "discounted-lifetime": "Uue kliendi diskonteeritud oodatav suhte pikkus",
    "constant-discounted-lifetime": "… püsiva lahkumismääraga",
    "residual-lifetime": "Allesoleva kliendi diskonteeritud järelejäänud suhte pikkus",
    alpha: "Parameeter α",
    beta: "Parameeter β",
    cohort: "Kliente alguses",
    "periods-seen": "Vaadeldud perioode",
    period: "Periood",
    retention: "Hoidmismäär",
  },
  picture: (f, v) =>
    `Kaks langevat kõverat ja vaadeldud arvud: prognoosi lõpuks jääb mudeli järgi alles ${f.share(v.survival)} klientidest, püsiva lahkumismääraga ${f.share(v["constant-survival"])}.`,
  warnings: {
    "few-periods": () => "Vaadeldud on ainult kaht perioodi. Kõver läbib need, kuid kaugem osa on oletus.",
    "far-horizon": () => "Prognoos ulatub üle kolme korra kaugemale kui vaadeldud aeg.",
    "churn-alike": () => "Selle kohordi kliendid lahkuvad ühtmoodi; siis ütleb mudel sama, mis püsiv lahkumismäär.",
    "endless-lifetime": () =>
      "Osa kliente jääb nii kauaks, et keskmisel kliendisuhte pikkusel pole piiri. Kasutage diskonteeritud pikkust või pikkust prognoosi lõpuni.",
  },
  refusals: {
    "nobody-left": "Keegi pole veel lahkunud, seega pole lahkumise kohta midagi õppida. Lisage hilisem periood.",
    "everybody-left-at-once": "Kõik lahkusid esimese perioodiga: pole kedagi, kelle jäämist prognoosida.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Prognoosi lõpus on alles ${f.share(v.survival)} klientidest; püsiv lahkumismäär ütleks, et ainult ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Prognoosi lõpus on alles ${f.share(v.survival)} klientidest; umbes sama ütleb ka püsiv lahkumismäär.`,
  },
};
