/** Slovak: the page of “CLV from retention”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka CLV z miery udržania zákazníkov",
  description:
    "Vypočítajte celoživotnú hodnotu zákazníka z marže, miery udržania a diskontnej sadzby, bez časového obmedzenia alebo na daný počet období, aj s tabuľkou výpočtu.",
  about: [
    "Ak zákazník prináša v každom období rovnakú maržu a zostáva so stálou pravdepodobnosťou, súčet všetkých budúcich marží vyjadruje jednoduchý vzorec: marža · miera udržania ÷ (1 + diskontná sadzba − miera udržania).",
    "Odborná literatúra sa rozchádza v jednom: či prvá marža príde hneď od každého získaného zákazníka, alebo až o obdobie neskôr od tých, ktorí zostali. Kalkulačka uvádza, ktorú možnosť používa, a ukáže aj druhú.",
  ],
  pitfalls: [
    "Miešať časové jednotky: mesačnú mieru udržania 96 % s ročnou diskontnou sadzbou 10 %.",
    "Dosadiť maržu za celý vzťah tam, kam patrí marža za jedno obdobie. Túto chybu obsahuje známa infografika o reťazci kaviarní: vyšla jej hodnota dvadsaťkrát vyššia, než je správne.",
    "Počítať z tržieb. Výsledok potom vyjadruje, koľko sa predá, nie koľko sa zarobí.",
    "Predpokladať stálu mieru udržania. V skutočných kohortách časom rastie; pozrite si prognózu udržania zákazníkov.",
  ],
  example:
    "Filmová služba má z predplatiteľa mesačne 19,95, mínus náklady 1,50 a výdavky 0,50 na jeho udržanie. Pri mesačnej miere udržania 99,5 %, mesačnej diskontnej sadzbe 1 % a prvej marži hneď má predplatiteľ hodnotu 17,95 · 67,33 = 1 208,63.",
};
