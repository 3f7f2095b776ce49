/** Polish: saving the report on a survey, and its changes. */

/** @type {typeof import("../../en/survey/take-away.js").takeAway} */
export const takeAway = {
  heading: "Zapisz i\u00a0wydrukuj",
  html: "Zapisz raport (HTML)",
  project: "Zapisz projekt",
  personal: "Z\u00a0komentarzami i\u00a0z\u00a0osobami, które nie odpowiedziały",
  note: "Raport to jeden plik, który otwiera się bez internetu. Projekt zawiera ustawienia i\u00a0wyniki, bez odpowiedzi: następnym razem przeciągnij go tu z\u00a0nowymi odpowiedziami, a\u00a0zobaczysz, co się zmieniło.",
};

/** @type {typeof import("../../en/survey/take-away.js").changes} */
export const changes = {
  heading: "Co się zmieniło",
  since: (day) => `Wyniki teraz na tle wyników do ${day}.`,
  before: "Przedtem",
  now: "Teraz",
  difference: "Różnica",
  verdict: "Więcej niż przypadek?",
  clear: "tak",
  unclear: "może być przypadkiem",
};

/** @type {typeof import("../../en/survey/take-away.js").method} */
export const method = {
  heading: "Metoda",
  intervals: (confidence) =>
    `Zakresy to przedziały ufności ${confidence}; osoby, które odpowiedziały, są traktowane jako próba.`,
  counts: "Okresy i\u00a0grupy liczy się z\u00a0liczby odpowiedzi, nigdy ze średnich procentów.",
  holm: "Wartości p grup są skorygowane ze względu na ich liczbę (Holm).",
  privacy: "Raport powstał na tym komputerze; żadna odpowiedź go nie opuściła.",
};
