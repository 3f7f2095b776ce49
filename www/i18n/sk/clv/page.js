/** Slovak: the page of “Customer Lifetime Value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka celoživotnej hodnoty zákazníka (CLV)",
  description:
    "Vypočítajte celoživotnú hodnotu zákazníka z hodnoty objednávky, frekvencie nákupov a dĺžky vzťahu: v tržbách, v marži alebo v dnešných peniazoch.",
  about: [
    "Celoživotná hodnota zákazníka (Customer Lifetime Value) vyjadruje, koľko vám zákazník prinesie za celý čas, čo u vás nakupuje. Je to strop pre náklady na jeho získanie či udržanie.",
    "Výsledok závisí od toho, čo sa počíta. Tržby sa počítajú najľahšie, no obraz najviac prikrášľujú; marža je suma, ktorá vám zostane; diskontovanie dáva peniazom z neskorších rokov menšiu váhu. Kalkulačka uvádza, čo používa, aj to, čo by vyšlo inak.",
  ],
  pitfalls: [
    "Míňať podľa tržieb. Reklamu možno zaplatiť iba z marže.",
    "Miešať časové jednotky: objednávky za rok pri dĺžke vzťahu v mesiacoch zvýšia hodnotu dvanásťnásobne.",
    "Pripísať priemer konkrétnemu zákazníkovi. Väčšinu hodnoty prináša pár stálych zákazníkov; pozrite si rozdelenie v analýze objednávok.",
    "Zadať veľmi dlhý vzťah. Po niekoľkých rokoch sa trh zmení viac než zákazník.",
  ],
  example:
    "Priemerná objednávka 100, štyri objednávky ročne a vzťah dlhý tri roky dávajú tržby 1 200; pri hrubej marži 60 % zákazník prinesie maržu 720.",
};
