/** Estonian: the page of “NPS sample size”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS-i valimi suuruse kalkulaator",
  description:
    "Mitu vastust vajab NPS-i küsitlus? Veapiiri jaoks, kahe laine võrdluseks või etteantud taseme ületamiseks, vastamismäära ja testi võimsusega.",
  about: [
    "Enne küsitluse väljasaatmist otsustavad selle kasulikkuse kaks küsimust: kui täpne peab NPS olema või millist muutust peab küsitlus suutma näidata. Kalkulaator teeb kummastki vastuste arvu ja vastamismäära abil kutsete arvu.",
    "Muutuse avastamiseks on vaja rohkem vastuseid, kui enamik arvab. Kummalgi lainel on oma juhuslik viga ja muutus peab mõlemast välja paistma.",
  ],
  pitfalls: [
    "Plaanimine osakaalu valemiga. NPS kõigub rohkem kui osakaal.",
    "Küsitluse saatmine kõigile, sest rohkem on parem. Madal vastamismäär kahjustab rohkem kui väike valim: vastamata jätjad erinevad vastajatest.",
    "Lõpetamine niipea, kui NPS hea paistab.",
    "Ootus, et poole väiksema veapiiri jaoks on vaja kaks korda rohkem vastuseid. Vaja on neli korda rohkem.",
  ],
  example:
    "Kui soovitajaid on pool ja mittesoovitajaid viiendik, on dispersioon 0,5 + 0,2 − 0,3² = 0,61. Veapiir ±5 vajab 95% usaldusnivool 0,61 · 1,96² ÷ 0,05² − 3 ehk 935 vastust; 5000 kliendi korral piisab 788-st.",
};
