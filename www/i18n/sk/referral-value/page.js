/** Slovak: the page of “Referral value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka hodnoty odporúčaní zákazníkov (referral)",
  description:
    "Vypočítajte hodnotu odporúčaní jedného zákazníka, zvlášť za tých, čo by prišli aj tak, a za tých, čo nie, aj najvyššiu odmenu, ktorá sa oplatí.",
  about: [
    "Zákazník, ktorý by bez odporúčania neprišiel, prinesie celú celoživotnú hodnotu. Ten, čo by prišiel aj tak, vám iba ušetrí náklady na získanie. Odmena sa platí za oboch.",
    "Kalkulačka ich drží oddelene, ako navrhli Kumar, Petersen a Leone, a povie, pri akej najvyššej odmene sa odporúčanie ešte oplatí.",
  ],
  pitfalls: [
    "Pripísať odporúčaniu každého privedeného zákazníka. Takto vyzerajú programy lepšie, než sú.",
    "Použiť celoživotnú hodnotu, od ktorej sú už náklady na získanie odpočítané.",
    "Predpokladať, že kto najviac kupuje, ten najviac odporúča: často to nie sú tí istí ľudia.",
  ],
  example:
    "Zákazník privedie štyroch ďalších, jeden z nich by prišiel aj tak. Pri celoživotnej hodnote 200, nákladoch na získanie 40 a odmene 15 majú odporúčania hodnotu 3 · 200 + 40 − 60 = 580.",
};
