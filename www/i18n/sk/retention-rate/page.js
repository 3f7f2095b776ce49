/** Slovak: the page of “Retention and churn rate”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka miery udržania a odchodu zákazníkov (churn)",
  description:
    "Vypočítajte mieru udržania a odchodu z počtu zákazníkov na začiatku, na konci a nových, s intervalom, mesačnou a ročnou mierou a dĺžkou vzťahu.",
  about: [
    "Koľkí zo zákazníkov, ktorých ste mali na začiatku obdobia, na jeho konci ešte zostali? Tento podiel je miera udržania (retention rate), zvyšok je miera odchodu (churn rate). Noví zákazníci sa nepočítajú: straty by zakryli.",
    "Kalkulačka prevedie mesačnú mieru na ročnú aj naopak (umocnením, nie násobením dvanástimi) a zobrazí, koľko zo sto zákazníkov zostane počas dvoch rokov.",
  ],
  pitfalls: [
    "Násobiť mesačnú mieru odchodu dvanástimi. Päť percent mesačne znamená 46 % ročne, nie 60 %.",
    "Počítať nových zákazníkov medzi tých, ktorí zostali. Miera udržania potom môže presiahnuť 100 %.",
    "Porovnávať mieru odchodu meranú voči začiatku s mierou meranou voči priemeru.",
    "Predpokladať, že všetci odchádzajú rovnakým tempom. Noví zákazníci odchádzajú rýchlejšie než dlhoroční.",
  ],
  example:
    "500 zákazníkov na začiatku, 510 na konci, z nich 35 nových: zostalo 475. Miera udržania je 95 %, miera odchodu 5 % mesačne, čo je 46 % ročne a dĺžka vzťahu 20 mesiacov.",
};
