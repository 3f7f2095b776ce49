/** Slovak: the page of “Upsell ratio”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka pomeru doplnkového predaja (upsell)",
  description:
    "Vypočítajte, koľko zákazníkov kupuje viac než jeden druh produktov: ako pomer, ako podiel zo všetkých alebo ako prijaté ponuky.",
  about: [
    "Zákazník, ktorý kúpi druhý druh produktov, vám zveruje viac než jednu svoju potrebu. Pomer doplnkového predaja delí počet zákazníkov s viacerými druhmi počtom tých, čo kúpili iba jeden.",
    "Ten istý názov sa používa pre tri hodnoty: tento pomer, podiel zo všetkých zákazníkov a podiel prijatých ponúk. Kalkulačka povie, ktorú ukazuje, a ostatné uvedie vedľa.",
  ],
  pitfalls: [
    "Porovnávať pomer s podielom. 20 zo 100 zákazníkov je podiel 20 %, ale pomer 25 %.",
    "Považovať farby či veľkosti za druhy produktov. Raz sa rozhodnite, čo je druh, a držte sa toho.",
    "Počítať prijaté ponuky a zabudnúť na tých, ktorí by kúpili aj bez nich.",
  ],
  example:
    "Zo 100 zákazníkov 20 kúpilo viac druhov produktov a 80 iba jeden. Pomer doplnkového predaja je 20 ÷ 80 = 25 %; podiel zo všetkých zákazníkov je 20 %.",
};
