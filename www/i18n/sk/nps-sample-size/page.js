/** Slovak: the page of “NPS sample size”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka veľkosti vzorky pre NPS",
  description:
    "Koľko odpovedí potrebuje prieskum NPS? Na požadovanú presnosť, porovnanie dvoch vĺn alebo porovnanie s benchmarkom, s návratnosťou a silou testu.",
  about: [
    "O užitočnosti prieskumu rozhoduje ešte pred odoslaním jedna z dvoch otázok: aké presné má byť skóre alebo akú zmenu má prieskum odhaliť. Kalkulačka z odpovede určí potrebný počet odpovedí a podľa návratnosti prieskumu aj počet pozvánok.",
    "Odhalenie zmeny vyžaduje viac odpovedí, než väčšina ľudí čaká. Každá z dvoch vĺn má vlastnú náhodnú chybu a zmena musí byť väčšia než obe.",
  ],
  pitfalls: [
    "Plánovať podľa vzorca pre podiel. NPS má väčší rozptyl než podiel.",
    "Poslať prieskum všetkým, lebo viac je lepšie. Nízka návratnosť prieskumu škodí viac než malá vzorka: kto neodpovie, líši sa od tých, ktorí odpovedia.",
    "Ukončiť zber odpovedí, len čo skóre vyzerá dobre.",
    "Predpokladať, že na polovičnú štatistickú odchýlku stačí dvojnásobok odpovedí. Treba ich štyrikrát toľko.",
  ],
  example:
    "Pri polovici promotérov a pätine kritikov je rozptyl 0,5 + 0,2 − 0,3² = 0,61. Na štatistickú odchýlku ±5 pri spoľahlivosti 95 % treba 0,61 · 1,96² ÷ 0,05² − 3, teda 935 odpovedí; ak máte 5 000 zákazníkov, stačí 788.",
};
