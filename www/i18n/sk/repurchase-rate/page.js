/** Slovak: the page of “Repurchase rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka miery opakovaného nákupu",
  description:
    "Vypočítajte podiel zákazníkov, ktorí nakúpili znova, s intervalom: z dvoch počtov alebo zo zákazníkov podľa počtu nákupov.",
  about: [
    "Miera opakovaného nákupu je počet zákazníkov s viac než jedným nákupom delený počtom všetkých zákazníkov za uvedené obdobie. Je to najjednoduchší znak lojality: niekto sa vrátil a zaplatil znova.",
    "Objednávky v ten istý deň sa počítajú ako jeden nákup: zabudnutá položka nie je lojalita. Zo zákazníkov podľa počtu nákupov uvidíte aj to, ako s každým nákupom rastie šanca na ďalší.",
  ],
  pitfalls: [
    "Porovnávať s mierou vracajúcich sa zákazníkov z e-shopového systému: tá medzi kupujúcimi v danom období počíta všetkých, ktorí kedykoľvek predtým nakúpili.",
    "Deliť počtom všetkých kontaktov či návštevníkov. Kto nikdy nenakúpil, nemôže nakúpiť znova.",
    "Sledované obdobie kratšie než rytmus zákazníkov. Ak ľudia nakupujú raz za pol roka, štvrťrok neukáže takmer nikoho.",
    "Nevšímať si, kedy zákazníci prišli: kto prišiel minulý týždeň, ešte nemal príležitosť.",
  ],
  example:
    "Obchod mal za rok 26 zákazníkov, 8 z nich nakúpilo viackrát. Miera opakovaného nákupu je 8 ÷ 26 = 30,77 %; pri takom malom počte zákazníkov môže byť skutočná miera kdekoľvek od 16,5 % do 50 %.",
};
