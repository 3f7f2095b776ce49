/** Slovak: the page of “Market share”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka trhového podielu s penetráciou a podielom na potrebách",
  description:
    "Vypočítajte trhový podiel z tržieb alebo kusov, rozložte ho na penetráciu, podiel na potrebách a intenzitu nákupov alebo dopočítajte jednu z hodnôt.",
  about: [
    "Trhový podiel hovorí, koľko z predaja na trhu je vášho, ale nie prečo. Je to súčin troch vecí: koľkí zo všetkých kupujúcich kupujú u vás, akú časť svojich potrieb u vás pokrývajú a či kupujú veľa, alebo málo.",
    "Trhový podiel a podiel na výdavkoch zákazníka odpovedajú na rôzne otázky. Prvý počíta každého, aj toho, kto u vás nikdy nekúpil; druhý sa pozerá iba na vašich zákazníkov. Malá značka môže mať veľa z mála peňaženiek, veľká málo z mnohých.",
  ],
  pitfalls: [
    "Porovnávať podiel z tržieb s podielom z kusov. Drahé značky majú z jedného viac než z druhého.",
    "Vymedziť trh tak úzko, že ste na ňom prví.",
    "Zvyšovať lojalitu tam, kde chýba dosah. Malé značky majú zväčša menej kupujúcich, nie menej verných.",
    "Použiť podiel na predaji vo vlastných predajniach namiesto podielu na trhu.",
  ],
  example:
    "Vašu značku kupuje 500 z 2 000 kupujúcich: podiel penetrácie je 25 %. U vás kúpia 2,4-krát zo 6 nákupov v kategórii, teda 40 %, a priemerný kupujúci nakúpi 4-krát: index je 1,5. Trhový podiel je 25 % · 40 % · 1,5 = 15 %.",
};
