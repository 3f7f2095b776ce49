/** Estonian: the page of “NPS comparison”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS-i võrdluse kalkulaator: kas muutus on statistiliselt oluline?",
  description:
    "Võrrelge kaht soovitusindeksit, küsitluslainet või segmenti: vahe koos usaldusvahemikuga, p-väärtus ja hinnang selges keeles.",
  about: [
    "NPS, mis tõusis 17-lt 30-le, näib edusammuna. Kas see seda on, sõltub vastajate arvust. Kalkulaator annab vahe, selle usaldusvahemiku ja selle, kui sageli tooks nii suure vahe ainuüksi juhus.",
    "See sobib nii sama küsitluse kahe laine kui ka kahe kliendirühma jaoks, kui kedagi mõlemas ei loendata. Sisestage üks rühm 1. laineks, teine 2. laineks.",
  ],
  pitfalls: [
    "Vahemike kattumise vaatamine. Need võivad kattuda, kuigi vahe on tõeline; küsimusele vastab ainult vahe usaldusvahemik.",
    "Paljude rühmade võrdlemine ja suurima vahe esitamine. Iga kahekümnes võrdlus näib puhtjuhuslikult statistiliselt oluline.",
    "Selliste lainete võrdlemine, kus küsiti teistelt klientidelt, teisel hetkel või teise kanali kaudu.",
    "Järelduse „ei ole statistiliselt oluline“ tõlgendamine kui „ei muutunud“. See tähendab, et andmed ei välista juhust.",
  ],
  example:
    "Aasta tagasi vastas 168 soovitajat, 132 passiivset ja 100 mittesoovitajat; nüüd 200, 120 ja 80. NPS tõusis 17-lt 30-le. Muutuse 95% usaldusvahemik on 1,98 kuni 23,92 ega sisalda nulli, seega on tõus statistiliselt oluline, kuigi see võib olla väike.",
};
