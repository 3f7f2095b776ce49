/** Slovak: the page of “Cost of a lost customer”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka: koľko stojí strata zákazníka",
  description:
    "Vypočítajte, koľko stojí strata zákazníka: diskontovaná ušlá marža, náklady na získanie nového zákazníka a zlá povesť, bez dvojitého započítania.",
  about: [
    "So zákazníkom, ktorý odíde, prídete o všetky nákupy, ktoré by ešte urobil. Počíta sa marža z nich v dnešných peniazoch. Ak má jeho miesto zaujať niekto iný, pribudnú náklady na získanie nového zákazníka, a nespokojný zákazník môže odradiť ďalších.",
    "Nákupy nového zákazníka sa od straty neodpočítavajú: získať ste ho mohli, aj keby pôvodný neodišiel. Kto to vidí inak, môže započítať iba jednu z oboch zložiek.",
  ],
  pitfalls: [
    "Počítať ušlé tržby namiesto ušlej marže.",
    "Pripočítať alebo odpočítať hodnotu nového zákazníka: v oboch prípadoch sa počíta dvakrát.",
    "Preberať vysoké počty ľudí, ktorým o tom zákazník povie, zo zaužívaných poučiek. Vo výsledku ľahko prevládnu.",
    "Počítať s priemerným zákazníkom. Kto odíde skoro, mal často menšiu hodnotu.",
  ],
  example:
    "Zákazník objednáva za 50 štyrikrát ročne pri marži 50 % a zostal by dva a pol roka. Pri diskontnej sadzbe 10 % je ušlá marža 222,37; so 40 na získanie nového zákazníka je strata 262,37.",
};
