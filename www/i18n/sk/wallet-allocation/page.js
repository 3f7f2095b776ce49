/** Slovak: the page of “Wallet Allocation Rule”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka pravidla rozdelenia výdavkov (Wallet Allocation Rule)",
  description:
    "Odhadnite podiel na výdavkoch podľa svojho poradia medzi značkami, ktoré zákazník používa: pre jedného zákazníka, z hodnotení alebo pre celý prieskum.",
  about: [
    "Nezáleží na tom, ako vysoko vás zákazník hodnotí, ale na tom, či niekoho nehodnotí vyššie. Pravidlo rozdelenia výdavkov (Wallet Allocation Rule) prevádza vaše poradie medzi značkami, ktoré zákazník používa, na očakávaný podiel na výdavkoch.",
    "Hodnotenie 9 z 10 veľa neznamená, ak dvaja konkurenti dostanú 10. A čím viac značiek zákazník používa, tým menej získa aj tá prvá.",
  ],
  pitfalls: [
    "Určovať poradie medzi všetkými značkami na trhu. Počítajú sa iba tie, ktoré zákazník používa.",
    "Dať značkám s rovnakým hodnotením lepšie poradie. Každej patrí priemer ich poradí.",
    "Považovať pravidlo za meranie. Je to odhad platný v priemere; ak viete, koľko zákazníci míňajú, použite radšej tento údaj.",
    "Určovať poradie z priemerov. Najprv určte poradie u každého zákazníka, potom spriemerujte podiely.",
  ],
  example:
    "Zákazník používa tri značky a vaša je druhá: podiel je (1 − 2 ÷ 4) · 2 ÷ 3 = 33,3 %. Na prvom mieste by to bolo (1 − 1 ÷ 4) · 2 ÷ 3 = 50 %.",
};
