/** Polish: time to the next purchase, a section of the report on orders. */

import { forms } from "../../polish.js";

/** @type {typeof import("../../en/orders/next-purchase.js").nextPurchase} */
export const nextPurchase = {
  title: "Czas do następnego zakupu",
  by: "Pokaż czas",
  after: [
    "Po pierwszym zakupie",
    "Po drugim zakupie",
    "Po trzecim zakupie",
    "Po czwartym zakupie",
    "Po piątym zakupie",
  ],
  sentence: (d) =>
    `${d.after} w ciągu ${d.days} dni kupuje ponownie ${d.share} klientów (od ${d.low} do ${d.high}). Klienci, którzy przyszli późno, liczą się tylko za czas, przez który byli obserwowani; gdyby liczyli się jako utraceni, byłoby to ${d.plain}.`,
  half: (n, d) =>
    `Połowa tych, którzy kupują ponownie w ciągu ${d.horizon} ${forms(n, { one: "dnia", few: "dni", many: "dni", other: "dni" })}, robi to do ${d.day}. dnia (od ${d.low} do ${d.high}). Od tego dnia pisz do pozostałych.`,
  assumes: (confidence) =>
    `Założenie: klienci, którzy przyszli późno, kupują ponownie równie szybko jak ci, którzy przyszli wcześnie. Pas to przedział ufności (${confidence}).`,
  day: "Dni od zakupu",
  returned: "Kupili ponownie",
  atRisk: "Klienci nadal obserwowani",
  rates: "Odsetek klientów, którzy kupują ponownie w ciągu 30, 90 i 365 dni",
  ratesSentence: "Odsetka brak, jeśli nikogo nie obserwowano tak długo.",
  purchase: "Zakup",
  within: "Okres (dni)",
  plain: "Gdyby wszystkich obserwowano do końca",
  groups: "Od czego zależy drugi zakup",
  faster: (list) => `Istotnie statystycznie szybciej niż wszyscy pozostali: ${list}.`,
  slower: (list) => `Istotnie statystycznie wolniej: ${list}.`,
  alike: "Żadna grupa nie wraca istotnie statystycznie szybciej ani wolniej niż wszyscy pozostali.",
  test: "Test log-rank każdej grupy wobec wszystkich pozostałych, z poprawką Holma na wiele porównań; grupy co najmniej 20 klientów.",
  channel: "Kanał lub źródło",
  group: "Grupa",
  ratio: "Tempo, pozostali = 1",
  pValue: "Wartość p",
  adjusted: "Wartość p po poprawce",
  drawn: (n, days) =>
    `Kupili ponownie w ciągu ${days} ${forms(n, { one: "dnia", few: "dni", many: "dni", other: "dni" })}`,
};
