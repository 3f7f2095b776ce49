/** Slovak: the page of “Customer effort score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka skóre úsilia zákazníka (CES)",
  description:
    "Vypočítajte skóre úsilia zákazníka (CES 2.0) z odpovedí 1 až 7: podiel súhlasu, priemer alebo čisté skóre ľahkosti, s intervalom spoľahlivosti.",
  about: [
    "„Firma mi vybavenie mojej záležitosti uľahčila“: zákazníci od 1 do 7 povedia, nakoľko súhlasia. Kto sa musel veľa snažiť, odchádza častejšie, aj keď sa problém nakoniec vyriešil.",
    "Tie isté odpovede sa vykazujú tromi spôsobmi: podiel súhlasiacich, priemer a rozdiel ľahko mínus ťažko. Veľmi sa líšia, kalkulačka preto vždy povie, ktorý ukazuje, a ostatné uvedie vedľa.",
  ],
  pitfalls: [
    "Zameniť ho so skóre angažovanosti zákazníkov, ktoré má rovnakú skratku.",
    "Porovnávať s prvou verziou otázky, ktorá sa pýtala na vynaložené úsilie: tam bolo dobré nízke číslo.",
    "Porovnávať svoj podiel s niečím priemerom.",
    "Pýtať sa všetkých raz za rok. Úsilie si ľudia pamätajú pár dní; pýtajte sa hneď po kontakte.",
  ],
  example:
    "Z 300 odpovedí je 58 pätiek, 96 šestiek a 64 sedmičiek: súhlasí 218, teda 72,7 %, s 95 % intervalom od 67,4 % do 77,4 %. Priemer tých istých odpovedí je 5,18.",
};
