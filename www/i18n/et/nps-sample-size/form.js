/** Estonian: the form of “NPS sample size”. */

export { commonForm } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "NPS-i valimi suurus",
  intro: "Mitu vastust on soovitusindeksi jaoks vaja, et sellele saaks toetuda.",
  forms: {
    precision: "Soovitud veapiir",
    comparison: "Kahe küsitluslaine võrdlus",
    benchmark: "Etteantud NPS-i ületamine",
  },
  inputs: {
    margin: { label: "Veapiir (±)", help: "punktides: ±5 tähendab, et NPS 30 on 25 ja 35 vahel" },
    difference: { label: "Avastatav vahe", help: "punktides; väikseim, mis teile midagi tähendaks" },
    promoters: {
      label: "Eeldatav soovitajate osakaal",
      help: "varasemast küsitlusest; kui seda pole: 50% soovitajaid, 20% mittesoovitajaid",
    },
    detractors: { label: "Eeldatav mittesoovitajate osakaal" },
    "response-rate": { label: "Vastamismäär", help: "kui suur osa kutsututest vastab" },
    population: {
      label: "Kliente kokku",
      help: "need, kelle käest saaks küsida; kui neid on väga palju, jätke tühjaks",
    },
    power: { label: "Testi võimsus", help: "kui kindel tahate olla, et olemasolev vahe üles leitakse; tavaliselt 80%" },
  },
  conventions: {
    sides: {
      label: "Test otsib",
      help: "Veapiiri puhul pole vahet: see ulatub alati mõlemale poole.",
      choices: { "two-sided": "Muutust kummaski suunas", "one-sided": "Muutust ühes suunas" },
    },
  },
  outputs: { answers: "Vajalikud vastused" },
};
