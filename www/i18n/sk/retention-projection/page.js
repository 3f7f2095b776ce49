/** Slovak: the page of “Retention projection”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Prognóza udržania zákazníkov (sBG)",
  description:
    "Odhadnite posunutým beta-geometrickým modelom, koľko zákazníkov kohorty zostane, v porovnaní so stálou mierou odchodu, ktorá ich počet podhodnocuje.",
  about: [
    "Miera udržania časom rastie: nie preto, že by sa zákazníci menili, ale preto, že kto má k odchodu blízko, odíde medzi prvými. Presne to opisuje posunutý beta-geometrický model s dvoma parametrami odhadnutými z počtov jednej kohorty.",
    "Stála miera odchodu považuje všetkých zákazníkov za rovnakých, v neskorších obdobiach preto počíta s príliš mnohými odchodmi a podhodnocuje hodnotu zákazníkov. Kalkulačka zobrazí obe krivky.",
  ],
  pitfalls: [
    "Miešať v jednom rade zákazníkov, ktorí prišli v rôznom čase. Sledujte jednu kohortu.",
    "Použiť model tam, kde zákazníci odchádzajú bez ohlásenia (v obchode): na to slúži analýza objednávok a jej modely nákupov.",
    "Spoliehať sa na koniec krivky pri kohorte sledovanej iba dve obdobia.",
    "Používať očakávanú dĺžku vzťahu tam, kde je nekonečná. Kalkulačka vtedy uvádza diskontovanú.",
  ],
  example:
    "Z 1 000 prémiových zákazníkov zostáva po jednom až siedmich rokoch 869, 743, 653, 593, 551, 517 a 491. Model (α = 0,668; β = 3,806) predpovedá po dvanástich rokoch 37,8 %; pri stálej miere odchodu by vyšlo oveľa menej.",
};
