/** Slovak: the page of “Market share”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka trhového podielu s penetráciou a SOR",
  description:
    "Vypočítajte trhový podiel z tržieb alebo kusov, rozložte ho na penetráciu, SOR a intenzitu nákupov alebo dopočítajte chýbajúcu hodnotu.",
  about: [
    "Trhový podiel vyjadruje, aká časť predaja na trhu pripadá na vás, ale nie prečo. Je to súčin troch faktorov: aký podiel kupujúcich kupuje u vás, akú časť svojich nákupov v kategórii u vás urobia a či kupujú veľa, alebo málo.",
    "Trhový podiel a podiel na výdavkoch zákazníka odpovedajú na rôzne otázky. Prvý zahŕňa každého, aj toho, kto u vás nikdy nekúpil; druhý iba vašich zákazníkov. Malá značka môže mať vysoký podiel u mála zákazníkov, veľká nízky u mnohých.",
  ],
  pitfalls: [
    "Porovnávať podiel z tržieb s podielom z kusov. Drahé značky majú vyšší podiel z tržieb než z kusov.",
    "Vymedziť trh tak úzko, aby ste na ňom boli prví.",
    "Zvyšovať lojalitu tam, kde chýba dosah. Malé značky majú zväčša menej kupujúcich, nie menej lojálnych.",
    "Použiť podiel na predaji vo vlastných predajniach namiesto podielu na celom trhu.",
  ],
  example:
    "Vašu značku kupuje 500 z 2 000 kupujúcich: podiel na kupujúcich je 25 %. Zo 6 nákupov v kategórii urobia u vás 2,4, teda 40 %, a priemerný kupujúci v kategórii nakúpi 4-krát: index je 1,5. Trhový podiel je 25 % · 40 % · 1,5 = 15 %.",
};
