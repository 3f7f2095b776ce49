/** Slovak: the page of “Share of wallet”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka podielu na výdavkoch zákazníka (share of wallet)",
  description:
    "Vypočítajte podiel na výdavkoch (share of wallet) jedného zákazníka alebo celého zoznamu: podiel zo súčtov aj priemer podielov, s intervalmi a rezervou.",
  about: [
    "Podiel na výdavkoch zákazníka (share of wallet) vyjadruje, akú časť svojich výdavkov vo vašej kategórii minie zákazník u vás. Môže byť v každom prieskume lojálny, a predsa väčšinu nakúpiť inde.",
    "Pri viacerých zákazníkoch existujú dva priemery. Podiel zo súčtov vyjadruje, aká časť všetkých výdavkov pripadá na vás; priemer podielov, akú časť u vás minie typický zákazník. Kalkulačka ukáže oba.",
  ],
  pitfalls: [
    "Zameniť jeden priemer za druhý. Ak veľkí zákazníci kupujú inde, veľmi sa líšia.",
    "Odhadovať celkové výdavky z vlastného predaja. Treba sa na ne opýtať alebo ich prevziať zo spotrebiteľského panelu.",
    "Porovnávať rôzne obdobia alebo širšiu kategóriu, než predávate.",
    "Zameniť ho s trhovým podielom, ktorý zahŕňa aj tých, ktorí u vás nekupujú nič.",
  ],
  example: "Zákazník minie mesačne na kávu 150, z toho 60 u vás: podiel na výdavkoch je 40 % a 90 minie inde.",
};
