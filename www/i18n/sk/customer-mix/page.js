/** Slovak: the page of “Customer mix”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka: jednorazoví a verní zákazníci",
  description:
    "Porovnajte jednorazových zákazníkov s vernými: podiely na zákazníkoch a tržbách, tržby na osobu a čo pridá, keď časť z nich získate natrvalo.",
  about: [
    "Tržby od verných zákazníkov sa vracajú samy; tržby od jednorazových treba každý rok získať znova. Zloženie z jedných a druhých hovorí, ako pevne firma stojí.",
    "Kalkulačka ukáže, koľko každá skupina prináša na osobu a čo za rok pribudne, ak sa pár zo sto jednorazových zákazníkov stane vernými.",
  ],
  pitfalls: [
    "Porovnávať tržby z rôznych období: obe musia byť za ten istý rok.",
    "Čakať, že noví verní budú míňať ako tí doterajší. Neprišli sami od seba.",
    "Považovať za jednorazového niekoho, kto prvýkrát nakúpil minulý týždeň.",
    "Pripočítať celé tržby verného zákazníka ako zisk, hoci prvý nákup by urobil aj tak.",
  ],
  example:
    "80 jednorazových zákazníkov prinesie 2 000, 20 verných 8 000. Pätina zákazníkov nesie 80 % tržieb; získanie desatiny ostatných by pridalo 8 · (400 − 25) = 3 000 ročne.",
};
