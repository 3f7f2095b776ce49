/** Slovak: the page of “Cost of a lost customer”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka ceny strateného zákazníka",
  description:
    "Vypočítajte, koľko stojí strata zákazníka: diskontovaná marža z neuskutočnených nákupov, náklady na náhradu a zlá povesť, nič nie je započítané dvakrát.",
  about: [
    "Zákazník, ktorý odíde, si so sebou berie všetky nákupy, ktoré by ešte urobil. Počíta sa marža z nich v dnešných peniazoch. Ak má jeho miesto niekto zaujať, stojí niečo aj získanie náhrady a nespokojný zákazník môže odradiť ďalších.",
    "Nákupy náhrady sa proti strate nestavajú: toho zákazníka ste mohli získať aj bez straty tohto. Kto to vidí inak, môže si zvoliť len jedno z toho.",
  ],
  pitfalls: [
    "Počítať nezískané tržby namiesto marže.",
    "Pripočítať alebo odpočítať hodnotu náhrady: v oboch prípadoch sa počíta dvakrát.",
    "Vysoké počty ľudí, ktorým to zákazník povie, prevzaté zo zaužívaných poučiek. Vo výsledku ľahko prevládnu.",
    "Brať priemerného zákazníka. Kto odíde skoro, mal často menšiu hodnotu.",
  ],
  example:
    "Zákazník objednáva za 50 štyrikrát ročne pri marži 50 % a zostal by dva a pol roka. Pri 10 % je stratená marža 222,37; s 40 za náhradu je strata 262,37.",
};
