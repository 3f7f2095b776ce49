/** Estonian: the form of “NPS comparison”. */

export { commonForm, fieldUnits, rows } from "../common.js";
export const result = () => import("./result.js");

/** @type {import("../../index.js").FormWords} */
export const words = {
  name: "NPS-i võrdlus",
  intro: "Kas kahe soovitusindeksi vahe on tõeline või juhuslik? Kahe küsitluslaine või kahe kliendirühma võrdlus.",
  forms: { groups: "Kolm rühma", scores: "Hinded 0–10", answers: "Kleebitud vastused" },
  inputs: {
    waves: { label: "Mitu inimest on igas rühmas?" },
    promoters: { label: "Soovitajad", help: "hinded 9 ja 10" },
    passives: { label: "Passiivsed", help: "hinded 7 ja 8" },
    detractors: { label: "Mittesoovitajad", help: "hinded 0–6" },
    counts: { label: "Kuidas hinded jagunesid?" },
    before: { label: "1. laine" },
    after: { label: "2. laine" },
    "before-list": {
      label: "1. laine hinded",
      help: "Kleepige hinded 0–10: igaüks eraldi reale või tühikute või komadega eraldatult.",
    },
    "after-list": { label: "2. laine hinded" },
    score: { label: "Hinne" },
  },
  rows: { waves: { before: "1. laine", after: "2. laine" } },
  conventions: {
    interval: {
      label: "Usaldusvahemik",
      help: "Kohandatud Waldi vahemik on kõige usaldusväärsem igas suuruses küsitluste puhul.",
      choices: { pooled: "Ühendatud", "adjusted-wald": "Kohandatud Wald", wald: "Wald" },
    },
  },
  outputs: { difference: "NPS-ide vahe" },
};
