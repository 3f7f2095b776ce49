/** Slovak: the page of “Earned growth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka zaslúženého rastu",
  description:
    "Vypočítajte zaslúžený rast z tržieb od minuloročných zákazníkov a od nových, ktorí prišli na odporúčanie.",
  about: [
    "Zaslúžený rast je čistá retencia tržieb plus tržby od nových zákazníkov, ktorí prišli na odporúčanie, mínus 100 %. Ukazuje v účtovných číslach to, na čo sa pýta Net Promoter Score.",
    "Zvyšok rastu je kúpený: reklamou, zľavami alebo províziami.",
  ],
  pitfalls: [
    "Nepýtať sa nových zákazníkov, prečo prišli. Pýtajte sa každého a za zaslúžené počítajte iba odporúčania.",
    "Počítať upsell existujúcich zákazníkov dvakrát: ako retenciu aj ako nové tržby.",
    "Porovnávať rôzne dlhé roky alebo roky, v ktorých pribudla kúpená firma.",
  ],
  example:
    "Z minuloročných 100 000 prinášajú tí istí zákazníci tento rok 95 000; noví prinášajú 20 000, z toho 60 % na odporúčanie: 95 % + 12 % − 100 % = 7 %.",
};
