/** Slovak: the page of “Customer Loyalty Index”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka indexu lojality zákazníkov (CLI)",
  description:
    "Vypočítajte index lojality zákazníkov z NPS, miery opakovaných nákupov a podielu doplnkového predaja alebo z prieskumu s tromi otázkami a vlastnými váhami.",
  about: [
    "Index lojality zákazníkov spája do jedného čísla tri prejavy lojálneho zákazníka: odporúča vás, nakupuje opakovane a kupuje aj iné vaše produkty.",
    "Jednotná definícia neexistuje. Niekto priemeruje tri metriky, niekto tri odpovede z prieskumu od 1 do 6, iný od 0 do 10. Kalkulačka uvádza, čo používa, a ak sa to dá, ukáže výsledok aj na stupnici od 0 do 100.",
  ],
  pitfalls: [
    "Porovnávať sa s publikovaným indexom bez znalosti jeho stupnice: na stupnici od 1 do 6 je 1 najlepšia.",
    "Priemerovať NPS −20 s podielmi, akoby mali rovnakú stupnicu. Najprv ho prepočítajte.",
    "Sledovať iba index. Neukáže, ktorá z troch zložiek sa zmenila.",
  ],
  example: "Tri priemery z prieskumu 6, 7 a 8 z 10 dávajú index 7, teda 70 zo 100.",
};
