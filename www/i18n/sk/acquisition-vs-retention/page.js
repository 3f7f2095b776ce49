/** Slovak: the page of “Acquisition versus retention cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Získať, alebo udržať zákazníka: porovnanie nákladov",
  description:
    "Porovnajte náklady na získanie zákazníka s nákladmi na záchranu jedného, nájdite bod zvratu a zistite, koľko zákazníkov za rozpočet získate a koľko udržíte.",
  about: [
    "Každý už počul, že získať zákazníka stojí päťkrát viac než udržať si ho. Či to platí aj u vás, závisí od toho, koľko zákazníkov vaše výdavky naozaj zachránia.",
    "Zachránený je zákazník, ktorý by bez týchto výdavkov odišiel. Ak delíte počtom zachránených, a nie počtom všetkých, ktorí zostali, dostanete číslo porovnateľné s nákladmi na získanie.",
  ],
  pitfalls: [
    "Deliť výdavky na udržanie počtom všetkých zákazníkov, ktorí zostali.",
    "Hádať, kto by zostal. Odpovie na to malá kontrolná skupina, ktorá nedostane nič.",
    "Porovnávať iba náklady. Zachránený zákazník má často väčšiu hodnotu než nový, ale nie vždy.",
  ],
  example:
    "Získanie 100 zákazníkov stálo 10 000, teda 100 na každého. Výdavky 2 000 na 1 000 zákazníkov zvýšili mieru udržania z 50 % na 58 % a zachránili 80 zákazníkov: 25 na každého, teda štvrtinu. Pri delení počtom všetkých udržaných by vyšlo 3,45, akoby udržanie bolo 29-krát lacnejšie.",
};
