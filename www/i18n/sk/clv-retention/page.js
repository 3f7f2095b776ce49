/** Slovak: the page of “CLV from retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka CLV z miery udržania zákazníkov",
  description:
    "Vypočítajte celoživotnú hodnotu zákazníka z marže, miery udržania a diskontnej sadzby, bez konca alebo po horizont, aj s tabuľkou výpočtu.",
  about: [
    "Ak zákazník prináša v každom období rovnakú maržu a zostáva so stálou pravdepodobnosťou, všetky budúce marže sa sčítajú do jednoduchého vzorca: marža krát udržanie ÷ (1 + diskont − udržanie).",
    "Knihy sa nezhodnú v jednom: či prvá marža príde hneď, od každého získaného zákazníka, alebo o obdobie neskôr, iba od tých, čo zostali. Kalkulačka svoju voľbu pomenuje a ukáže aj druhú.",
  ],
  pitfalls: [
    "Miešať časové jednotky: mesačnú mieru udržania 96 % s ročnou diskontnou sadzbou 10 %.",
    "Dosadiť maržu za celý život tam, kam patrí marža za jedno obdobie. Robí to známa infografika o reťazci kaviarní a vyjde jej dvadsaťkrát priveľa.",
    "Použiť tržby. Hodnota potom hovorí, čo sa predá, nie čo sa zarobí.",
    "Predpokladať stálu mieru udržania. V skutočných kohortách časom rastie; pozrite si prognózu udržania.",
  ],
  example:
    "Filmová služba získa mesačne 19,95, mínus náklady 1,50 a 0,50 na udržanie. Pri mesačnej miere udržania 99,5 %, mesačnom diskonte 1 % a prvej marži hneď má predplatiteľ hodnotu 17,95 · 67,33 = 1 208,63.",
};
