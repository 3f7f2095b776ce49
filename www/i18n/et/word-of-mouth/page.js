/** Estonian: the page of “Word of mouth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Suusõnalise turunduse väärtuse kalkulaator",
  description:
    "Arvutage, kui palju on väärt klientide kiitus ja laitus: lisandunud ja kaotatud kliendid, netoväärtus ning mitu kiitjat heastab ühe laitja.",
  about: [
    "Kliendid räägivad. Kalkulaator jälgib jutte kuni nende mõjuni: kui paljud räägivad, kui paljude inimesteni igaüks jõuab, kui paljud neist otsustavad selle tõttu teisiti ja kui palju on klient väärt.",
    "Laitus levib tavaliselt kaugemale. See, mitu kiitjat ühe laitja heastab, on arv, mida kaebuse saabudes meeles pidada.",
  ],
  pitfalls: [
    "„Rahulolematu klient räägib sellest kümnele inimesele“: sellised arvud on aastakümnete vanused ja mõõdetud teiste kaupade puhul. Küsige oma klientidelt.",
    "Kõigi kuulajate arvamine uuteks klientideks. Mõjutatute osakaal on väike.",
    "Soovituse topelt arvestamine: kord siin ja kord soovituste väärtuses.",
  ],
  example:
    "1000 kliendist 300 räägib hästi, igaüks 3 inimesele, 50 halvasti, igaüks 10 inimesele; kümnendik kuulajatest laseb end mõjutada. Lisandub 90, kaotatakse 50; kui klient on väärt 50, on netoväärtus 2000 ja ühe laitja heastab 3,3 kiitjat.",
};
