/** Slovak: the page of “Share of wallet”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka podielu na výdavkoch zákazníka (share of wallet)",
  description:
    "Vypočítajte podiel na výdavkoch jedného zákazníka alebo vloženého zoznamu: podiel zo súčtov aj priemer podielov, s intervalmi a rezervou.",
  about: [
    "Podiel na výdavkoch zákazníka (share of wallet) je to, čo u vás minie zo všetkého, čo vo vašej kategórii minie. Zákazník môže byť v každom prieskume lojálny, a predsa väčšinu nakúpiť inde.",
    "Pri viacerých zákazníkoch sú dva priemery. Všetci spolu hovoria, koľko z peňazí je vašich; priemer podielov hovorí, aká časť typického zákazníka je vaša. Ukazujú sa oba.",
  ],
  pitfalls: [
    "Zameniť jeden priemer za druhý. Ak veľkí zákazníci kupujú inde, veľmi sa líšia.",
    "Hádať celkové výdavky z vlastného predaja. Treba sa na ne opýtať alebo ich prevziať z panelu.",
    "Porovnávať rôzne časové úseky alebo širšiu kategóriu, než predávate.",
    "Zameniť ho s trhovým podielom, ktorý počíta aj tých, čo od vás nekupujú nič.",
  ],
  example: "Zákazník minie mesačne na kávu 150, z toho 60 u vás: podiel na výdavkoch je 40 % a 90 minie inde.",
};
