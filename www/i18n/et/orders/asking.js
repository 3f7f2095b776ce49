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
  cancelled: "Katkestatud. Aruanne on endine.",
  compare: "Võrdle",
  others: (name) => `${name}: kõik ülejäänud`,
  before: "Sama pikk aeg enne seda",
  yearBefore: "Samad päevad aasta varem",
  shorter: (day) => `Tellimused algavad ${day}, seega on varasem aeg lühem ja kogusummad ei ole võrreldavad.`,
  heading: "Kõrvuti",
  sides: (part, other) => `Näidatud: ${part}. Võrdluseks: ${other}.`,
  beyond: (list) => `Vahe on rohkem kui juhus: ${list}.`,
  none: "Ükski neist vahedest ei ole rohkem kui juhus.",
  shown: "Näidatud",
  other: "Võrdluseks",
  interval: (confidence) => `Usaldusvahemik (${confidence})`,
  between: (low, high) => `${low} kuni ${high}`,
  how: "Vahe on näidatud väärtus miinus võrdlusväärtus. Vahemike arvutamisel loetakse poolte kliendid erinevateks; kui mõni klient on mõlemal poolel, on vahemikud pigem liiga laiad kui liiga kitsad. Kogusummade puhul on antud muutus.",
  nothingBeside: "Võrrelda ei ole millegagi: teisele poolele ei jää ühtegi tellimust.",
};
