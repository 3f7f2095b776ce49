/** Polish: filters and comparisons in the report on orders. */

import { forms, of } from "../../polish.js";

/** @type {typeof import("../../en/orders/asking.js").asking} */
export const asking = {
  title: "Pokaż tylko",
  from: "Od",
  to: "Do",
  days: (first, last) => `Wybierz dzień od ${first} do ${last}.`,
  empty: "(puste)",
  value: (cell, n, text) =>
    forms(n, {
      one: `${cell} (${text} wiersz)`,
      few: `${cell} (${text} wiersze)`,
      many: `${cell} (${text} wierszy)`,
      other: `${cell} (${text} wiersza)`,
    }),
  firstProduct: "Pierwszy produkt",
  cohort: "Pierwszy zakup w\u00a0okresie",
  size: "Wielkość zamówienia",
  under: (amount) => `poniżej ${amount}`,
  sizes: (low, high) => `od ${low} do mniej niż ${high}`,
  over: (amount) => `${amount} i\u00a0więcej`,
  clear: "Wyczyść",
  is: (name, value) => `${name} = ${value}`,
  since: (day) => `od ${day}`,
  until: (day) => `do ${day}`,
  only: (parts, shown, all, n) =>
    forms(n, {
      one: `Tylko: ${parts}; ${shown} ${of(all)} klienta`,
      few: `Tylko: ${parts}; ${shown} ${of(all)} klientów`,
      many: `Tylko: ${parts}; ${shown} ${of(all)} klientów`,
      other: `Tylko: ${parts}; ${shown} ${of(all)} klienta`,
    }),
  nothing:
    "Przy tym wyborze nie zostaje żadne zamówienie. Nic nie przepadło: zmień wybór albo naciśnij „Wyczyść”, aby zobaczyć wszystkie zamówienia.",
  cancelled: "Anulowano. Pokazano poprzedni raport.",
  compare: "Porównaj z",
  others: (name) => `${name}: wszystkie pozostałe`,
  before: "Tyle samo czasu wcześniej",
  yearBefore: "Te same dni rok wcześniej",
  shorter: (day) =>
    `Zamówienia zaczynają się dnia ${day}, więc wcześniejszy okres jest krótszy i\u00a0sum nie można porównywać.`,
  heading: "Obok siebie",
  sides: (part, other) => `Pokazane: ${part}. Dla porównania: ${other}.`,
  beyond: (list) => `Różnice istotne statystycznie: ${list}.`,
  none: "Żadna z\u00a0tych różnic nie jest istotna statystycznie.",
  shown: "Pokazane",
  other: "Dla porównania",
  interval: (confidence) => `Przedział ufności (${confidence})`,
  between: (low, high) => `od ${low} do ${high}`,
  how: "Różnica to pokazana wielkość minus ta, z\u00a0którą się ją porównuje; przy sumach jest to zmiana w %. Przedziały zakładają, że po obu stronach są różni klienci; jeśli niektórzy są po obu, przedziały są szersze, niż to konieczne.",
  nothingBeside: "Nie ma z\u00a0czym porównać: po drugiej stronie nie zostaje żadne zamówienie.",
};
