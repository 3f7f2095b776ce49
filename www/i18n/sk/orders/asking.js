/** Slovak: filters and comparisons in the report on orders. */

import { forms, of } from "../../slovak.js";

/** @type {typeof import("../../en/orders/asking.js").asking} */
export const asking = {
  title: "Zobraziť iba",
  from: "Od",
  to: "Do",
  days: (first, last) => `Vyberte deň od ${first} do ${last}.`,
  empty: "(prázdne)",
  value: (cell, n, text) =>
    forms(n, {
      one: `${cell} (${text} riadok)`,
      few: `${cell} (${text} riadky)`,
      many: `${cell} (${text} riadka)`,
      other: `${cell} (${text} riadkov)`,
    }),
  firstProduct: "Prvý produkt",
  cohort: "Prvý nákup v\u00a0období",
  size: "Veľkosť objednávky",
  under: (amount) => `pod ${amount}`,
  sizes: (low, high) => `od ${low} do menej ako ${high}`,
  over: (amount) => `${amount} a\u00a0viac`,
  clear: "Vymazať výber",
  is: (name, value) => `${name} = ${value}`,
  since: (day) => `od ${day}`,
  until: (day) => `do ${day}`,
  only: (parts, shown, all, n) =>
    forms(n, {
      one: `Iba: ${parts}; ${shown} ${of(all)} zákazníka`,
      few: `Iba: ${parts}; ${shown} ${of(all)} zákazníkov`,
      many: `Iba: ${parts}; ${shown} ${of(all)} zákazníka`,
      other: `Iba: ${parts}; ${shown} ${of(all)} zákazníkov`,
    }),
  nothing:
    "Pri tomto výbere nezostala žiadna objednávka. Nič sa nestratilo: zmeňte výber alebo stlačte „Vymazať výber“ a\u00a0uvidíte všetky objednávky.",
  cancelled: "Zrušené. Zobrazuje sa predchádzajúci report.",
  compare: "Porovnať s",
  others: (name) => `${name}: všetko ostatné`,
  before: "Rovnako dlhý čas predtým",
  yearBefore: "Rovnaké dni o\u00a0rok skôr",
  shorter: (day) =>
    `Objednávky sa začínajú dňa ${day}, preto je predošlé obdobie kratšie a\u00a0súčty sa nedajú porovnať.`,
  heading: "Porovnanie",
  sides: (part, other) => `Zobrazené: ${part}. Na porovnanie: ${other}.`,
  beyond: (list) => `Štatisticky významné rozdiely: ${list}.`,
  none: "Žiadny z\u00a0týchto rozdielov nie je štatisticky významný.",
  shown: "Zobrazené",
  other: "Na porovnanie",
  interval: (confidence) => `Interval spoľahlivosti (${confidence})`,
  between: (low, high) => `od ${low} do ${high}`,
  how: "Rozdiel je zobrazená hodnota mínus tá, s\u00a0ktorou sa porovnáva; pri súčtoch je to zmena v %. Intervaly predpokladajú, že v\u00a0oboch skupinách sú rôzni zákazníci; ak sú niektorí v\u00a0oboch, intervaly sú širšie, než treba.",
  nothingBeside: "Nie je s\u00a0čím porovnávať: v\u00a0druhej skupine nezostala žiadna objednávka.",
};
