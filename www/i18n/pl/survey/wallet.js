/** Polish: share of wallet from a survey. */

import { forms } from "../../polish.js";

/** @type {typeof import("../../en/survey/wallet.js").wallet} */
export const wallet = {
  title: "Udział w\u00a0portfelu klienta",
  choose: "Kolumny wydatków",
  hint: "Wybierz, ile ludzie wydają w\u00a0kategorii i\u00a0ile u\u00a0Ciebie; albo kolumny, w\u00a0których szeregują marki.",
  roles: {
    total: "Wydatki w\u00a0kategorii, wszędzie",
    elsewhere: "Wydatki gdzie indziej",
    spend: "Wydatki u\u00a0nas",
    share: "Nasz udział w\u00a0wydatkach",
  },
  brands: "Miejsca lub oceny marek",
  ownBrand: "Nasza marka",
  order: "Kolumny zawierają",
  orders: { rank: "miejsca, 1 jest najlepsze", score: "oceny, najwyższa jest najlepsza" },
  period: "Kwoty są za",
  periods: { week: "tydzień", month: "miesiąc", quarter: "kwartał", year: "rok" },
  decimal: "Znak dziesiętny",
  apply: "Pokaż udział w\u00a0portfelu",
  missing: {
    "needs-own":
      "Potrzebna jest jeszcze jedna kolumna: ile ludzie wydają u\u00a0Ciebie albo Twój udział w\u00a0ich wydatkach. Wystarczą też zamówienia tych samych osób.",
    "needs-total":
      "Potrzebna jest jeszcze jedna kolumna: ile ludzie wydają w\u00a0kategorii łącznie albo gdzie indziej.",
    "needs-period": "Aby połączyć kwoty z\u00a0zamówieniami, wybierz, za jaki okres są.",
    "needs-longer-orders":
      "Zamówienia obejmują krótszy czas niż okres kwot. Dodaj dłuższe zamówienia albo wybierz krótszy okres.",
    "unsure-amounts":
      "Kwoty można odczytać na kilka sposobów. Wybierz ich kolumny i\u00a0znak dziesiętny albo zapisz udziały ze znakiem %.",
    nobody: "Nikt nie podał wszystkich potrzebnych odpowiedzi.",
    "needs-own-brand": "Wybierz, która z\u00a0marek jest Twoja.",
    "needs-order": "Wybierz, czy kolumny marek zawierają miejsca, czy oceny.",
  },
  assumed: "Kolumny znaleziono po nagłówkach; jeśli znaczą coś innego, zmień je niżej.",
  stated: "Wydatki są takie, jak podają ludzie.",
  fromOrders: "Wydatki u\u00a0Ciebie pochodzą z\u00a0zamówień z\u00a0ostatniego takiego okresu; resztę podają ludzie.",
  share: (value, low, high) => `Masz ${value} wydatków zapytanych osób (od ${low} do ${high}).`,
  mean: (value) => `Średnia ich indywidualnych udziałów to ${value}.`,
  headroom: (value, low, high) => `Każda wydaje gdzie indziej średnio ${value} (od ${low} do ${high}).`,
  claimed: (value) => `Według ich własnych odpowiedzi byłoby to ${value}.`,
  people: (n, text) =>
    forms(n, {
      one: `Liczy się ${text} osoba.`,
      few: `Liczą się ${text} osoby.`,
      many: `Liczy się ${text} osób.`,
      other: `Liczy się ${text} osoby.`,
    }),
  groups: "Udział w\u00a0portfelu według grup",
  by: (column) => `Udział w\u00a0portfelu: ${column}`,
  byAnswer: "odpowiedź na główne pytanie",
  most: (name, value) => `Najwięcej można zyskać w\u00a0grupie „${name}”: łącznie ${value}.`,
  lowest: (name, value) => `Najniższy udział jest w\u00a0grupie „${name}”: ${value}.`,
  group: "Grupa",
  count: "Osoby",
  shareOfWallet: "Udział w\u00a0portfelu",
  meanShare: "Średnia udziałów",
  left: "Wydane gdzie indziej na osobę",
  leftInAll: "Wydane gdzie indziej łącznie",
  market: "Udział w\u00a0portfelu i\u00a0udział w\u00a0rynku",
  marketSentence: (d) =>
    `Udział w\u00a0rynku wśród zapytanych: ${d.share} = ${d.penetration} kupuje u\u00a0Ciebie × ${d.wallet} ich wydatków × ${d.usage}, ich wydatki względem wydatków wszystkich.`,
  marketNote:
    "To udział w\u00a0całym rynku tylko wtedy, gdy zapytani reprezentują wszystkich kupujących w\u00a0kategorii.",
  onlyCustomers:
    "Wszyscy zapytani kupują u\u00a0Ciebie, więc udziału w\u00a0rynku nie da się poznać z\u00a0tych odpowiedzi.",
  penetration: "Kupują u\u00a0nas",
  usage: "Indeks zużycia",
  marketShare: "Udział w\u00a0rynku",
  allocation: "Udział według miejsc marek",
  allocated: (brand, value, low, high, first) =>
    `Według miejsc „${brand}” ma ${value} wydatków (od ${low} do ${high}); gdyby wszyscy stawiali ją na pierwszym miejscu, miałaby ${first}.`,
  rule: "Reguła podziału portfela (Wallet Allocation Rule): (1 − miejsce / (marki + 1)) × 2 / marki dla każdej osoby; równe dzielą miejsca.",
  brand: "Marka",
  rank: "Średnie miejsce",
  reasons: {
    "no-answer": "bez odpowiedzi",
    "bad-amount": "nie jest kwotą",
    "more-than-all": "u\u00a0nas więcej niż łącznie",
    "nothing-spent": "nic nie wydają",
    "not-in-orders": "brak w\u00a0zamówieniach",
  },
  leftOut: "Pominięte",
};
