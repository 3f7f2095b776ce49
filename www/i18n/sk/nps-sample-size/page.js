/** Slovak: the page of “NPS sample size”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka veľkosti vzorky pre NPS",
  description:
    "Koľko odpovedí potrebuje prieskum NPS? Na želanú presnosť, porovnanie dvoch vĺn či prekonanie cieľa, s návratnosťou a silou testu.",
  about: [
    "O tom, či bude prieskum na niečo, rozhodujú ešte pred jeho odoslaním dve otázky: aké presné má byť skóre alebo akú zmenu má dokázať ukázať. Kalkulačka z ktorejkoľvek z nich určí počet odpovedí a podľa návratnosti aj počet pozvánok.",
    "Odhaliť zmenu si žiada viac odpovedí, než väčšina ľudí čaká. Každá z dvoch vĺn má vlastnú náhodnú chybu a zmena musí vyniknúť nad obe.",
  ],
  pitfalls: [
    "Plánovať podľa vzorca pre podiel. Skóre NPS kolíše viac než podiel.",
    "Poslať prieskum všetkým, lebo viac je lepšie. Nízka návratnosť škodí viac než malá vzorka: kto neodpovie, líši sa od toho, kto odpovie.",
    "Prestať zbierať odpovede, len čo skóre vyzerá dobre.",
    "Znížiť odchýlku na polovicu a čakať dvojnásobok odpovedí. Treba ich štyrikrát toľko.",
  ],
  example:
    "Pri polovici priaznivcov a pätine kritikov je rozptyl 0,5 + 0,2 − 0,3² = 0,61. Na odchýlku ±5 pri spoľahlivosti 95 % treba 0,61 · 1,96² ÷ 0,05² − 3, teda 935 odpovedí; ak je zákazníkov 5 000, stačí 788.",
};
