/** Slovak: the page of “Customer Loyalty Index”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka indexu lojality zákazníkov (CLI)",
  description:
    "Vypočítajte index lojality zákazníkov z NPS, miery opakovaného nákupu a doplnkového predaja, alebo z prieskumu s tromi otázkami a vlastnými váhami.",
  about: [
    "Index lojality zákazníkov spája do jedného čísla tri prejavy lojálneho zákazníka: odporúča vás, nakupuje znova a kupuje aj iné veci, ktoré predávate.",
    "Jednotná definícia neexistuje. Niekto priemeruje tri metriky, niekto tri odpovede z prieskumu od 1 do 6, iný od 0 do 10. Kalkulačka povie, čo používa, a kde sa to dá, ukáže výsledok na stupnici od 0 do 100.",
  ],
  pitfalls: [
    "Porovnávať s publikovaným indexom a nepoznať jeho stupnicu: na stupnici od 1 do 6 je 1 najlepšia.",
    "Priemerovať NPS −20 s podielmi, akoby mali rovnakú stupnicu. Najprv ho prepočítajte.",
    "Sledovať iba index. Skrýva, ktorá z troch zložiek sa pohla.",
  ],
  example: "Tri priemery z prieskumu 6, 7 a 8 z 10 dávajú index 7, teda 70 zo 100.",
};
