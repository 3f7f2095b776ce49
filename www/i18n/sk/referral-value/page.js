/** Slovak: the page of “Referral value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka hodnoty odporúčaní zákazníkov (referral)",
  description:
    "Vypočítajte hodnotu odporúčaní jedného zákazníka, zvlášť za tých, ktorí by prišli aj tak, a zvlášť za ostatných, aj najvyššiu odmenu, ktorá sa oplatí.",
  about: [
    "Zákazník, ktorý by bez odporúčania neprišiel, prinesie celú svoju celoživotnú hodnotu. Ten, ktorý by prišiel aj tak, vám iba ušetrí náklady na získanie. Odmena sa platí za oboch.",
    "Kalkulačka oba prípady počíta oddelene, ako navrhli Kumar, Petersen a Leone, a ukáže, pri akej najvyššej odmene sa odporúčanie ešte oplatí.",
  ],
  pitfalls: [
    "Pripísať odporúčaniam každého privedeného zákazníka. Programy odporúčaní potom vyzerajú lepšie, než sú.",
    "Použiť celoživotnú hodnotu, od ktorej sa už náklady na získanie odpočítali.",
    "Predpokladať, že kto najviac kupuje, ten aj najviac odporúča: často to nie sú tí istí ľudia.",
  ],
  example:
    "Zákazník privedie štyroch ďalších, jeden z nich by prišiel aj tak. Pri celoživotnej hodnote 200, nákladoch na získanie 40 a odmene 15 majú odporúčania hodnotu 3 · 200 + 40 − 60 = 580.",
};
