/** Slovak: the page of “Word of mouth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka hodnoty word of mouth",
  description:
    "Vypočítajte, akú hodnotu majú dobré a zlé slová zákazníkov: získaní a stratení zákazníci, čistý účinok a koľko dobrých hlasov vyváži jeden zlý.",
  about: [
    "Zákazníci rozprávajú. Kalkulačka sleduje slová až po ich účinok: koľkí hovoria, koľko ľudí každý zasiahne, koľkí sa potom rozhodnú inak a akú má zákazník hodnotu.",
    "Zlé slová sa zvyčajne šíria ďalej. Koľko dobrých hlasov vyváži jeden zlý, to je číslo, na ktoré si treba spomenúť, keď príde sťažnosť.",
  ],
  pitfalls: [
    "„Nespokojný zákazník to povie desiatim ľuďom“: takéto čísla majú desaťročia a merali sa pri inom tovare. Opýtajte sa vlastných zákazníkov.",
    "Počítať každého zasiahnutého ako získaného. Podiel tých, čo zmenia rozhodnutie, je malý.",
    "Počítať odporúčanie dvakrát: raz tu a raz v hodnote odporúčaní.",
  ],
  example:
    "Z 1 000 zákazníkov hovorí 300 dobre, každý trom ľuďom, 50 zle, každý desiatim; rozhodnutie zmení desatina zasiahnutých. 90 sa získa, 50 stratí; pri hodnote 50 je čistý účinok 2 000 a jeden zlý hlas vyváži 3,3 dobrého.",
};
