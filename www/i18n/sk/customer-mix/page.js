/** Slovak: the page of “Customer mix”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka: jednorazoví a stáli zákazníci",
  description:
    "Porovnajte jednorazových a stálych zákazníkov: podiely na počte a tržbách, tržby na zákazníka a prínos, ak časť jednorazových získate natrvalo.",
  about: [
    "Tržby od stálych zákazníkov sa zvyčajne opakujú; tržby od jednorazových treba každý rok získať znova. Pomer jedných a druhých ukazuje, aké stabilné tržby firma má.",
    "Kalkulačka ukáže, koľko prináša zákazník z každej skupiny a koľko za rok pribudne, ak sa niekoľko zo sto jednorazových zákazníkov stane stálymi.",
  ],
  pitfalls: [
    "Porovnávať tržby z rôznych období: obe musia byť za ten istý rok.",
    "Očakávať, že noví stáli zákazníci budú míňať ako doterajší. Tí sa vrátili sami od seba.",
    "Považovať za jednorazového zákazníka niekoho, kto prvýkrát nakúpil minulý týždeň.",
    "Započítať celé tržby stáleho zákazníka ako prírastok, hoci prvý nákup by urobil aj tak.",
  ],
  example:
    "80 jednorazových zákazníkov prinesie 2 000, 20 stálych 8 000. Pätina zákazníkov prináša 80 % tržieb; ak by ste natrvalo získali desatinu ostatných, pribudlo by 8 · (400 − 25) = 3 000 ročne.",
};
