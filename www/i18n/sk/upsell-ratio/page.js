/** Slovak: the page of “Upsell ratio”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka pomeru doplnkového predaja (upsell, cross-sell)",
  description:
    "Vypočítajte, koľko zákazníkov kupuje viac než jeden druh produktov: ako pomer, ako podiel na všetkých zákazníkoch alebo ako podiel prijatých ponúk.",
  about: [
    "Zákazník, ktorý kúpi aj iný druh produktov, vám dôveruje vo viac než jednej potrebe. Pomer doplnkového predaja (cross-sell) je počet zákazníkov, ktorí kúpili viac druhov, delený počtom tých, ktorí kúpili iba jeden.",
    "Ten istý názov sa používa pre tri hodnoty: tento pomer, podiel na všetkých zákazníkoch a podiel prijatých ponúk. Kalkulačka uvádza, ktorú používa, a ukáže aj ostatné.",
  ],
  pitfalls: [
    "Porovnávať pomer s podielom. 20 zo 100 zákazníkov je podiel 20 %, ale pomer 25 %.",
    "Považovať farby či veľkosti za druhy produktov. Určte, čo je druh produktov, a držte sa toho.",
    "Počítať prijaté ponuky a zabudnúť na tých, ktorí by kúpili aj bez nich.",
  ],
  example:
    "Zo 100 zákazníkov 20 kúpilo viac druhov produktov a 80 iba jeden. Pomer doplnkového predaja je 20 ÷ 80 = 25 %; podiel na všetkých zákazníkoch je 20 %.",
};
