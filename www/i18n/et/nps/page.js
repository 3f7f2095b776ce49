/** Estonian: the page of “Net Promoter Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "NPS-i kalkulaator usaldusvahemikuga",
  description:
    "Arvutage soovitusindeks (NPS) arvude, hinnete või kleebitud vastuste põhjal koos usaldusvahemikuga ja vaadake, mida on sihini jõudmiseks vaja.",
  about: [
    "Soovitusindeks (Net Promoter Score, NPS) põhineb ühel küsimusel: kui tõenäoliselt te meid soovitaksite, skaalal 0–10? Kes vastab 9 või 10, on soovitaja, 7 või 8 on passiivne, 0–6 on mittesoovitaja. Indeks on soovitajate osakaal miinus mittesoovitajate osakaal, korrutatud sajaga.",
    "See on statistiline näitaja nagu iga teine. Saja vastuse korral kõigub NPS hõlpsasti kümme punkti kummalegi poole, ilma et midagi oleks muutunud; sellepärast seisabki usaldusvahemik kohe arvu all.",
  ],
  pitfalls: [
    "Kahe küsitluslaine võrdlemine ainult indeksite järgi. Kahe 100 vastusega küsitluse vahe peab olema umbes 20 punkti, enne kui see midagi tähendab.",
    "Veapiiri arvutamine valemiga √(NPS·(1 − NPS) ÷ n). NPS on kahe osakaalu vahe, mitte osakaal; see valem on vale ja ütleb negatiivse NPS-i korral üles.",
    "Erineva suurusega piirkondade või kuude indeksite keskmistamine. Liitke hoopis vastused.",
    "Ainult nende küsitlemine, kes jäid, või nende, kellel oli teiega äsja hea kogemus.",
  ],
  example:
    "100 kliendist 70 vastab 9 või 10, 10 vastab 7 või 8 ja 20 vastab 6 või vähem. NPS on 70 − 20 = 50. 95% usaldusvahemik (kohandatud Wald) on 32,94 kuni 64,15.",
};
