/** Estonian: the page of “Referral value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kliendi soovituste väärtuse kalkulaator",
  description:
    "Arvutage kliendi soovituste väärtus, eristades nagunii tulijad neist, kes muidu poleks tulnud, ja leidke suurim preemia, mis tasub ära.",
  about: [
    "Soovitatud klient, kes muidu poleks tulnud, toob kogu eluea väärtuse. Kes oleks tulnud nagunii, säästab ainult hankimiskulu. Preemia makstakse mõlema eest.",
    "Kalkulaator hoiab need kaks lahus, nagu pakkusid Kumar, Petersen ja Leone, ja ütleb suurima preemia, mille juures soovitus veel ära tasub.",
  ],
  pitfalls: [
    "Iga soovitatud kliendi soovituse arvele kirjutamine. Nii paistavad programmid paremad, kui nad on.",
    "Eluea väärtuse kasutamine, millest on hankimiskulu juba maha arvatud.",
    "Eeldamine, et parimad ostjad on parimad soovitajad: sageli on need eri inimesed.",
  ],
  example:
    "Klient toob kaasa neli klienti, kellest üks oleks tulnud nagunii. Kui eluea väärtus on 200, hankimiskulu 40 ja preemia 15, on soovitused väärt 3 · 200 + 40 − 60 = 580.",
};
