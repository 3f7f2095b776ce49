/** Slovak: the page of “Retention projection”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Prognóza udržania zákazníkov (sBG)",
  description:
    "Odhadnite, koľko zákazníkov kohorty zostane, posunutým beta-geometrickým modelom, vedľa stálej miery odchodu, ktorá ich podceňuje.",
  about: [
    "Miera udržania časom rastie: nie preto, že by sa zákazníci menili, ale preto, že kto odchádza ľahko, už odišiel. Presne to hovorí posunutý beta-geometrický model s dvoma parametrami odhadnutými z počtov jednej kohorty.",
    "Jediná miera odchodu pokladá všetkých zákazníkov za rovnakých, preto ich v neskorších obdobiach stráca priveľa a s nimi aj ich hodnotu. Kalkulačka nakreslí obe krivky.",
  ],
  pitfalls: [
    "Miešať v jednom rade počtov zákazníkov, ktorí prišli v rôznom čase. Sledujte jednu kohortu.",
    "Použiť ju tam, kde zákazníci odchádzajú bez ohlásenia (v obchode): tam si pozrite súbor s objednávkami a modely nákupov.",
    "Veriť koncu krivky pri kohorte sledovanej dve obdobia.",
    "Čítať očakávanú životnosť tam, kde nemá hranicu. Kalkulačka potom dáva diskontovanú.",
  ],
  example:
    "Z 1 000 prémiových zákazníkov zostáva po jednom až siedmich rokoch 869, 743, 653, 593, 551, 517 a 491. Model (α 0,668, β 3,806) čaká po dvanástich rokoch 37,8 %; stála miera by ukázala oveľa menej.",
};
