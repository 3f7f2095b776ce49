/** Estonian: the result of “NPS sample size”. */

export { commonResult, extras } from "../common.js";

/** @type {import("../../index.js").ResultWords} */
export const words = {
  outputs: {
    "adjusted-variance": "Täiendatud valimi dispersioon",
    "aimed-variance": "Dispersioon pärast tõusu",
    "end-variance": "Vahemiku alumise piiri dispersioon vastuse kohta",
    "adjusted-rise": "Tõus täiendatud valimis",
    "total-answers": "Vajalikud vastused kahes laines kokku",
    invitations: "Saadetavad kutsed",
    "most-answers": "Vajalikud vastused halvimal juhul",
    nps: "Eeldatav NPS",
    variance: "Vastuse dispersioon",
    "z-confidence": "Usaldusnivoo z",
    "z-power": "Võimsuse z",
    unlimited: "Vastused enne ümardamist",
    corrected: "Vastused piiratud klientide arvu korral",
    points: "Punktid",
  },
  picture: (f, v) =>
    `Langev kõver: mida rohkem vastuseid, seda täpsem NPS. Kõveral on märgitud vajalik vastuste arv: ${f.count(v.answers)}.`,
  warnings: {
    "large-share": () => "Vastama peaks üle poole kõigist klientidest. Küsige kõigilt või leppige suurema veapiiriga.",
    "more-than-population": () =>
      "Kutseid oleks vaja saata rohkem, kui teil on kliente. Tõstke vastamismäära või leppige suurema veapiiriga.",
  },
  refusals: {
    "aim-beyond-scale": "Eesmärk on üle 100 punkti. Sisestage väiksem erinevus.",

    "shares-above-one": "Soovitajaid ja mittesoovitajaid on kokku üle 100%. Vähendage üht neist osakaaludest.",
  },
  verdicts: {
    precision: (f, v) =>
      v.invitations === undefined
        ? `Vastuseid on vaja koguda: ${f.count(v.answers)}. Kui kliendid osutuvad oodatust lahkmeelsemaks, siis kuni ${f.count(v["most-answers"])}.`
        : `Vastuseid on vaja koguda: ${f.count(v.answers)}; kutseid tuleb selleks saata: ${f.count(v.invitations)}. Kui kliendid osutuvad oodatust lahkmeelsemaks, on vastuseid vaja kuni ${f.count(v["most-answers"])}.`,
    comparison: (f, v) =>
      v.invitations === undefined
        ? `Vastuseid on kummaski laines vaja koguda: ${f.count(v.answers)}; kahes laines kokku: ${f.count(v["total-answers"])}.`
        : `Vastuseid on kummaski laines vaja koguda: ${f.count(v.answers)}; kahes laines kokku: ${f.count(v["total-answers"])}. Kutseid tuleb selleks saata: ${f.count(v.invitations)}.`,
    benchmark: (f, v) =>
      v.invitations === undefined
        ? `Et eristada oma NPS-i võrdlustasemest, on vaja koguda vastuseid: ${f.count(v.answers)}.`
        : `Et eristada oma NPS-i võrdlustasemest, on vaja koguda vastuseid: ${f.count(v.answers)}; kutseid tuleb selleks saata: ${f.count(v.invitations)}.`,
  },
};
