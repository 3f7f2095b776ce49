/** Slovak: the page of “Word of mouth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka hodnoty word of mouth",
  description:
    "Vypočítajte hodnotu kladných a záporných ohlasov: získaní a stratení zákazníci, čistý účinok a koľko kladných ohlasov vyváži jeden záporný.",
  about: [
    "Zákazníci hovoria o svojich skúsenostiach. Kalkulačka sleduje tieto ohlasy až po ich účinok: koľkí hovoria, koľkým ľuďom to každý povie, koľkých to ovplyvní a akú má zákazník hodnotu.",
    "Záporné ohlasy sa zvyčajne šíria ďalej než kladné. Keď príde sťažnosť, oplatí sa vedieť, koľko kladných ohlasov vyváži jeden záporný.",
  ],
  pitfalls: [
    "„Nespokojný zákazník to povie desiatim ľuďom“: takéto čísla sú desaťročia staré a merali sa pri inom tovare. Opýtajte sa vlastných zákazníkov.",
    "Počítať každého, kto chválu počuje, ako získaného. Podiel ovplyvnených je malý.",
    "Počítať odporúčanie dvakrát: raz tu a raz v hodnote odporúčaní.",
  ],
  example:
    "Z 1 000 zákazníkov vás 300 chváli, každý trom ľuďom, a 50 kritizuje, každý desiatim; ovplyvnia desatinu z nich. 90 zákazníkov získate, 50 stratíte; pri hodnote zákazníka 50 je čistý účinok 2 000 a na jeden záporný ohlas treba 3,3 kladného.",
};
