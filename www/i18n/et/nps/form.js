/** Estonian: the form of “Net Promoter Score”. */

export { commonForm, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "Soovitusindeks",
  abbreviation: "NPS",
  intro: "Soovitajate osakaal miinus mittesoovitajate osakaal: −100 kuni 100.",
  forms: { groups: "Kolm rühma", scores: "Hinded 0–10", answers: "Kleebitud vastused" },
  inputs: {
    promoters: { label: "Soovitajad", help: "hinded 9 ja 10" },
    passives: { label: "Passiivsed", help: "hinded 7 ja 8" },
    detractors: { label: "Mittesoovitajad", help: "hinded 0–6" },
    counts: { label: "Kuidas hinded jagunesid?" },
    count: { label: "Inimesi" },
    answers: {
      label: "Vastused",
      help: "Kleepige hinded 0–10: igaüks eraldi reale või tühikute või komadega eraldatult.",
    },
    score: { label: "Hinne" },
    target: { label: "Siht-NPS", help: "−100 kuni 100" },
    "passives-won": { label: "Passiivsed, kellest saavad soovitajad" },
    "detractors-won": { label: "Mittesoovitajad, kellest saavad soovitajad" },
    effective: {
      label: "Vastuste efektiivne arv",
      help: "kaalutud vastuste jaoks: (kaalude summa)² ÷ kaalude ruutude summa",
    },
  },
  optional: "Eesmärk ja kaalud",
  conventions: {
    interval: {
      label: "Usaldusvahemik",
      help: "Kohandatud Waldi vahemik on kõige usaldusväärsem igas suuruses küsitluste puhul.",
      choices: {
        "adjusted-wald": "Kohandatud Wald",
        score: "Skoorimeetod",
        wald: "Wald",
        weighted: "Kaalutud vastused",
      },
    },
  },
  outputs: { nps: "Soovitusindeks" },
};
