/** Slovak: the page of “Customer effort score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka skóre zákazníckeho úsilia (CES)",
  description:
    "Vypočítajte skóre zákazníckeho úsilia (CES 2.0) z odpovedí 1 až 7: podiel súhlasu, priemer alebo čisté skóre ľahkosti, s intervalom spoľahlivosti.",
  about: [
    "„Firma mi vybavenie mojej záležitosti uľahčila“: zákazníci na stupnici od 1 do 7 vyjadria, nakoľko súhlasia. Kto musel vynaložiť veľa úsilia, odchádza častejšie, aj keď sa problém nakoniec vyriešil.",
    "Tie isté odpovede sa vykazujú tromi spôsobmi: podiel súhlasiacich, priemer a rozdiel ľahko mínus ťažko. Výsledky sa veľmi líšia, kalkulačka preto vždy uvádza, ktorý spôsob používa, a ukáže aj ostatné.",
  ],
  pitfalls: [
    "Zameniť ho so skóre angažovanosti zákazníkov (Customer Engagement Score), ktoré má rovnakú skratku.",
    "Porovnávať s prvou verziou otázky, ktorá zisťovala vynaložené úsilie: tam bolo dobré nízke číslo.",
    "Porovnávať svoj podiel s priemerom inej firmy.",
    "Pýtať sa všetkých raz za rok. Úsilie si ľudia pamätajú pár dní; pýtajte sa hneď po kontakte.",
  ],
  example:
    "Z 300 odpovedí je 58 pätiek, 96 šestiek a 64 sedmičiek: súhlasí 218 zákazníkov, teda 72,7 %, s 95-percentným intervalom spoľahlivosti od 67,4 % do 77,4 %. Priemer tých istých odpovedí je 5,18.",
};
