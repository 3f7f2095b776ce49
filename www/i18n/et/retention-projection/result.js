/** Estonian: the result of “Retention projection”. */

export { commonResult, extras, rowsRead, units } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "constant-survival": "Alles püsiva lahkumismääraga",
    "next-retention": "Hoidmismäär järgmisel pikendamisel",
    "constant-churn": "Püsiv lahkumismäär",
    "lifetime-within": "Suhte pikkus prognoosi lõpuni",
    "constant-lifetime-within": "Suhte pikkus prognoosi lõpuni püsiva lahkumismääraga",
    "expected-lifetime": "Kliendisuhte oodatav pikkus",
    "discounted-lifetime": "Uue kliendi oodatav suhte pikkus (diskonteeritud)",
    "constant-discounted-lifetime": "Uue kliendi suhte pikkus püsiva lahkumismääraga (diskonteeritud)",
    "residual-lifetime": "Praeguse kliendi järelejäänud suhte pikkus (diskonteeritud)",
    alpha: "Parameeter α",
    beta: "Parameeter β",
    exponent: "Suhte kestuse astendaja c (üle 1: risk kasvab)",
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
    "churn-alike": () =>
      "Selle kohordi kliendid lahkuvad sama tõenäosusega, seega annab mudel sama tulemuse mis püsiv lahkumismäär.",
    "endless-lifetime": () =>
      "Osa kliente jääb nii kauaks, et keskmisel kliendisuhte pikkusel pole piiri. Kasutage diskonteeritud pikkust või pikkust prognoosi lõpuni.",
  },
  refusals: {
    "nobody-left": "Keegi pole veel lahkunud, seega ei saa lahkumise kohta midagi järeldada. Lisage hilisem periood.",
    "everybody-left-at-once": "Kõik lahkusid esimese perioodiga: pole kedagi, kelle jäämist prognoosida.",
  },
  verdicts: {
    "constant-too-low": (f, v) =>
      `Mudeli järgi on prognoosi lõpus alles ${f.share(v.survival)} klientidest, püsiva lahkumismäära järgi ainult ${f.share(v["constant-survival"])}.`,
    "constant-too-high": (f, v) =>
      `Mudeli järgi on prognoosi lõpus alles ainult ${f.share(v.survival)} klientidest, püsiva lahkumismäära järgi ${f.share(v["constant-survival"])}.`,
    alike: (f, v) =>
      `Mudeli järgi on prognoosi lõpus alles ${f.share(v.survival)} klientidest; umbes sama palju ka püsiva lahkumismäära järgi.`,
  },
};
