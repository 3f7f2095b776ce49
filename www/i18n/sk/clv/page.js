/** Slovak: the page of “Customer Lifetime Value”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulačka celoživotnej hodnoty zákazníka (CLV)",
  description:
    "Vypočítajte celoživotnú hodnotu zákazníka z hodnoty objednávky, frekvencie a životnosti: v tržbách, v marži alebo v dnešných peniazoch.",
  about: [
    "Celoživotná hodnota zákazníka (Customer Lifetime Value) hovorí, akú má zákazník pre vás hodnotu za celý čas, čo nakupuje. Je to strop pre náklady na jeho získanie či udržanie.",
    "Výsledok závisí od toho, čo sa počíta. Tržby sú najjednoduchšie a najviac lichotia; marža je to, čo vám zostane; diskontovanie dáva peniazom z neskorších rokov menšiu váhu. Kalkulačka ukáže, čo používa a čo by vyšlo inak.",
  ],
  pitfalls: [
    "Míňať podľa tržieb. Reklamu možno zaplatiť iba z marže.",
    "Miešať časové jednotky: objednávky za mesiac pri životnosti v rokoch skreslia hodnotu dvanásťnásobne.",
    "Pripísať priemer konkrétnemu zákazníkovi. Väčšinu hodnoty nesie pár verných; pozrite si rozdelenie v súbore s objednávkami.",
    "Veľmi dlhé životnosti. Po niekoľkých rokoch sa trh zmení viac než zákazník.",
  ],
  example:
    "Priemerná objednávka 100, štyri objednávky ročne a životnosť tri roky dávajú tržby 1 200; pri hrubej marži 60 % po zákazníkovi zostane 720.",
};
