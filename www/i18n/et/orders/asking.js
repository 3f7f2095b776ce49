/** Estonian: filters and comparisons in the report on orders. */

import { plural } from "../../plural.js";

const forms = plural("et");

/** @type {typeof import("../../en/orders/asking.js").asking} */
export const asking = {
  title: "Näita ainult",
  from: "Alates",
  to: "Kuni",
  days: (first, last) => `Valige päev vahemikus ${first} kuni ${last}.`,
  empty: "(tühi)",
  value: (cell, n, text) => forms(n, { one: `${cell} (${text} rida)`, other: `${cell} (${text} rida)` }),
  firstProduct: "Esimene toode",
  cohort: "Esimene ost ajal",
  size: "Tellimuse suurus",
  under: (amount) => `alla ${amount}`,
  sizes: (low, high) => `${low} kuni alla ${high}`,
  over: (amount) => `${amount} ja rohkem`,
  clear: "Tühjenda",
  is: (name, value) => `${name} = ${value}`,
  since: (day) => `alates ${day}`,
  until: (day) => `kuni ${day}`,
  only: (parts, shown, all) => `Ainult: ${parts}; kliente ${shown}, kokku ${all}`,
  nothing:
    "Selle valikuga ei jää ühtegi tellimust alles. Midagi ei ole kadunud: muutke valikut või vajutage „Tühjenda“, et näha kõiki tellimusi.",
  cancelled: "Katkestatud. Näidatakse eelmist aruannet.",
  compare: "Võrdle",
  others: (name) => `${name}: kõik ülejäänud`,
  before: "Sama pikk aeg enne seda",
  yearBefore: "Samad päevad aasta varem",
  shorter: (day) => `Tellimused algavad ${day}, seega on varasem periood lühem ja kogusummad ei ole võrreldavad.`,
  heading: "Kõrvuti",
  sides: (part, other) => `Näidatud: ${part}. Võrdluseks: ${other}.`,
  beyond: (list) => `Statistiliselt olulised vahed: ${list}.`,
  none: "Ükski neist vahedest ei ole statistiliselt oluline.",
  shown: "Näidatud",
  other: "Võrdluseks",
  interval: (confidence) => `Usaldusvahemik (${confidence})`,
  between: (low, high) => `${low} kuni ${high}`,
  how: "Vahe on näidatud väärtus miinus võrdlusväärtus; kogusummade puhul on see muutus protsentides. Vahemike puhul eeldatakse, et kummalgi poolel on eri kliendid; kui mõni klient on mõlemal poolel, on vahemikud vajalikust laiemad.",
  nothingBeside: "Võrrelda ei ole millegagi: teisele poolele ei jää ühtegi tellimust.",
};
