/** Slovak: the page of “Winning or keeping customers”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Získať, alebo udržať zákazníka: porovnanie nákladov",
  description:
    "Porovnajte náklady na získanie zákazníka s nákladmi na záchranu jedného, nájdite bod zvratu a zistite, čo rozpočet kúpi na oboch stranách.",
  about: [
    "Každý už počul, že získať zákazníka stojí päťkrát viac než udržať si ho. Či to platí aj u vás, závisí od toho, koľko zákazníkov vaše výdavky naozaj zachránia.",
    "Zachránený je zákazník, ktorý by bez týchto výdavkov odišiel. Ak delíte počtom zachránených, a nie všetkých, ktorí zostali, dostanete číslo porovnateľné s nákladmi na získanie.",
  ],
  pitfalls: [
    "Deliť výdavky na udržanie počtom všetkých zákazníkov, ktorí zostali.",
    "Hádať, kto by zostal. Odpovie na to malá kontrolná skupina, ktorá nedostane nič.",
    "Porovnávať iba náklady. Zachránený zákazník má často väčšiu hodnotu než nový, ale nie vždy.",
  ],
  example:
    "Získanie 100 zákazníkov stálo 10 000: 100 na každého. Výdavky 2 000 na 1 000 zákazníkov zvýšili udržanie z 50 % na 58 % a zachránili 80: 25 na každého, teda štvrtinu. Na udržaného zákazníka by to vyzeralo ako 3,45, teda 29-krát lacnejšie.",
};
