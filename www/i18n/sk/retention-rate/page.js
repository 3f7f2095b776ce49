/** Slovak: the page of “Retention and churn rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka miery udržania a odchodu zákazníkov (churn)",
  description:
    "Vypočítajte udržanie a odchod zo zákazníkov na začiatku, na konci a nových, s intervalom, mesačnou a ročnou mierou a očakávanou životnosťou.",
  about: [
    "Koľkí zo zákazníkov, ktorých ste mali na začiatku obdobia, na jeho konci ešte zostali? Tento podiel je miera udržania (retention rate), zvyšok je odchod (churn). Noví zákazníci sa nepočítajú: straty by zakryli.",
    "Kalkulačka prevedie mesačnú mieru na ročnú aj naopak (zložene, nie násobením) a nakreslí, koľko zo sto zákazníkov zostane počas dvoch rokov.",
  ],
  pitfalls: [
    "Násobiť mesačný odchod dvanástimi. Päť percent mesačne je 46 % ročne, nie 60 %.",
    "Nechať nových zákazníkov medzi tými, čo zostali. Miera udržania potom presiahne, čo je možné.",
    "Porovnávať odchod meraný voči začiatku s odchodom meraným voči priemeru.",
    "Veriť, že všetci odchádzajú rovnakým tempom. Noví odchádzajú rýchlejšie než dlhoroční.",
  ],
  example:
    "500 zákazníkov na začiatku, 510 na konci, z nich 35 nových: zostalo 475. Miera udržania je 95 %, odchod 5 % mesačne, čo je 46 % ročne a životnosť 20 mesiacov.",
};
