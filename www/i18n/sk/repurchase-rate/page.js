/** Slovak: the page of “Repurchase rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka miery opakovaných nákupov",
  description:
    "Vypočítajte podiel zákazníkov, ktorí nakúpili znova, s intervalom: z dvoch čísel alebo z rozdelenia zákazníkov podľa počtu nákupov.",
  about: [
    "Miera opakovaných nákupov (repurchase rate) je počet zákazníkov s viac než jedným nákupom delený počtom všetkých zákazníkov za uvedené obdobie. Je to najjednoduchší prejav lojality: zákazník sa vrátil a zaplatil znova.",
    "Objednávky v ten istý deň sa počítajú ako jeden nákup: zabudnutá položka nie je lojalita. Z rozdelenia podľa počtu nákupov uvidíte aj to, ako s každým nákupom rastie pravdepodobnosť ďalšieho.",
  ],
  pitfalls: [
    "Porovnávať s mierou vracajúcich sa zákazníkov (returning customer rate) z e-shopovej platformy: tá medzi kupujúcimi v danom období počíta všetkých, ktorí kedykoľvek predtým nakúpili.",
    "Deliť počtom všetkých kontaktov či návštevníkov. Kto nikdy nenakúpil, nemôže nakúpiť znova.",
    "Zvoliť obdobie kratšie než zvyčajný odstup medzi nákupmi. Ak ľudia nakupujú raz za pol roka, štvrťrok neukáže takmer nikoho.",
    "Nezohľadniť, kedy zákazníci prišli: kto prišiel minulý týždeň, ešte nemal príležitosť nakúpiť znova.",
  ],
  example:
    "Obchod mal za rok 26 zákazníkov, 8 z nich nakúpilo viackrát. Miera opakovaných nákupov je 8 ÷ 26 = 30,77 %; pri takom malom počte zákazníkov je skutočná miera veľmi pravdepodobne od 16,5 % do 50 %.",
};
