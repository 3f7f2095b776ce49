/** Estonian: the page of “Earned growth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Teenitud kasvu kalkulaator",
  description:
    "Arvutage teenitud kasv eelmise aasta klientide käibest ja soovituse kaudu tulnud uute klientide käibest.",
  about: [
    "Teenitud kasv on käibe netohoidmismäär pluss soovituse kaudu tulnud uute klientide käive, miinus 100%. See näitab raamatupidamise arvudes seda, mille kohta küsib Net Promoter Score.",
    "Ülejäänud kasv on ostetud: reklaami, allahindluste või vahendustasudega.",
  ],
  pitfalls: [
    "Uutelt klientidelt tulemise põhjuse küsimata jätmine. Küsige igaühelt ja arvestage teenituks ainult soovitused.",
    "Seniste klientide juurdeostude kaks korda arvestamine: hoidmisena ja uue käibena.",
    "Eri pikkusega aastate võrdlemine, samuti aastate, millest ühes osteti teine ettevõte.",
  ],
  example:
    "Eelmise aasta 100 000 kohta toovad samad kliendid tänavu 95 000; uued toovad 20 000, sellest 60% soovituse kaudu: 95% + 12% − 100% = 7%.",
};
