/** Polish: exploring and saving the report on orders. */

import { counted, forms, of } from "../../polish.js";

const PERIODS = { one: "okres", few: "okresy", many: "okresów", other: "okresu" };

/**
 * Words of pictures and chapters, in every report.
 *
 * @type {typeof import("../../en/orders/explore.js").reading}
 */
export const reading = {
  saveXlsx: "Excel",
  readOut: "Wartości odczytasz strzałkami oraz klawiszami Home i\u00a0End.",
  save: "Zapisz",
  plain: (kind) => `${kind}, sam rysunek`,
  contents: "Spis treści",
  expert: "Statystyka dla specjalistów",
  extremes: (best, high, worst, low) => `Najwyższy wynik: ${best}, ${high}. Najniższy wynik: ${worst}, ${low}.`,
  source: (name) => `Źródło: ${name}, analiza Regulars`,
};

/** @type {typeof import("../../en/orders/explore.js").explore} */
export const explore = {
  ...reading,
  likely: (range, confidence) => `${range} (poziom ufności ${confidence})`,
  points: (points) => `${points} pkt proc.`,
  allFigures: "Wszystkie wskaźniki",
  allDigits: "Każda liczba z\u00a0tego raportu ze wszystkimi cyframi i\u00a0przedziałem.",
  figure: "Wielkość",
  value: "Wartość",
  notes: "Uwagi",
  show: "Pokaż",
  cohortForms: {
    share: "klientów w\u00a0%",
    customers: "liczbę klientów",
    revenue: "przychód",
    perCustomer: "dotychczasowy przychód na klienta",
  },
  allCohorts: "Wszystkie kohorty",
  bestCohort: (name, value) => `Największa kohorta zaczęła w\u00a0okresie ${name}: ${value}.`,
  later: (_n, text) => `${counted(text, PERIODS)} później`,
  oneLater: (share) => `Jeden okres po pierwszym zakupie ponownie kupiło ${share} klientów.`,
  worth: (money, _n, text) => `Przychód na klienta (${counted(text, PERIODS)} po pierwszym zakupie): średnio ${money}.`,
  rowsAreCohorts: "W\u00a0wierszach są kohorty według okresu pierwszego zakupu, w\u00a0kolumnach okresy po nim.",
  latest: (n, text) =>
    forms(n, {
      one: "Widać tylko ostatnią kohortę.",
      few: `Widać tylko ostatnie ${text} kohorty.`,
      many: `Widać tylko ostatnich ${text} kohort.`,
      other: `Widać tylko ostatnich ${text} kohort.`,
    }),
  revenueOver: {
    month: "Przychód według miesięcy",
    quarter: "Przychód według kwartałów",
    week: "Przychód według tygodni",
  },
  bestPeriod: (period, money, share) =>
    `Najlepszy okres to ${period} z\u00a0przychodem ${money}. Powracający klienci przynieśli ${share} całego przychodu.`,
  partial: "Ostatni okres jest niepełny i\u00a0pokazany jaśniej.",
  once: (once, all, share) => `Tylko raz kupiło ${once} ${of(all)} klientów (${share}).`,
  oftenAndLately: (n, text) =>
    forms(n, {
      one: `${text} klient ma najczęstsze i\u00a0najświeższe zakupy.`,
      few: `${text} klientów ma najczęstsze i\u00a0najświeższe zakupy.`,
      many: `${text} klientów ma najczęstsze i\u00a0najświeższe zakupy.`,
      other: `${text} klienta ma najczęstsze i\u00a0najświeższe zakupy.`,
    }),
  quiet: "Kto kupował często i\u00a0zamilkł, prawdopodobnie odszedł.",
  starter: (product, share) =>
    `Wśród klientów, którzy zaczęli od produktu „${product}”, wróciło ${share}, więcej niż przy każdym innym.`,
  active: (alive, all) => `Prawdopodobnie nadal aktywnych jest około ${alive} ${of(all)} klientów.`,
  tableKeys: "Poruszasz się strzałkami oraz klawiszami Page Up, Page Down, Home i\u00a0End; Enter otwiera klienta.",
  downloadWorkbook: "Pobierz klientów (Excel)",
  filter: "Filtruj klientów",
  all: "wszystkie",
  from: (what) => `${what}, od`,
  to: (what) => `${what}, do`,
  clear: "Wyczyść filtry",
  showCustomers: "Pokaż klientów",
  saveList: "Zapisz listę (CSV)",
  customer: {
    close: "Zamknij",
    line: "Zakupy",
    total: (_n, text, money) =>
      `${counted(text, { one: "zakup", few: "zakupy", many: "zakupów", other: "zakupu" })} za łącznie ${money}`,
    now: "koniec obserwacji",
    expected: "oczekiwany następny zakup",
    alive: "Prawdopodobieństwo aktywności w\u00a0czasie",
    aliveNow: (share) => `Prawdopodobieństwo, że ten klient jest nadal aktywny, wynosi ${share}.`,
    leaps: "Rośnie z\u00a0każdym zakupem, a\u00a0bez zakupów maleje.",
    next: (median, low, high, confidence) =>
      `Następny zakup jest oczekiwany około ${median}, między ${low} a\u00a0${high} przy poziomie ufności ${confidence}.`,
    nextOpen: (median, low) => `Następny zakup jest oczekiwany około ${median}, nie przed ${low}; może go nie być.`,
    noNext: "Bardziej prawdopodobne jest, że następnego zakupu nie będzie.",
    value: (value, horizon, range, confidence) =>
      `Oczekiwana wartość w\u00a0ciągu ${horizon}: ${value}; rzeczywista wyniesie ${range} przy poziomie ufności ${confidence}.`,
  },
  takeAway: {
    heading: "Zapisz i\u00a0wydrukuj",
    html: "Zapisz raport (HTML)",
    project: "Zapisz projekt",
    personal: "Z\u00a0nazwami klientów",
    note: "Raport to jeden plik, który otwiera się bez internetu. Projekt zawiera ustawienia i\u00a0główne liczby, bez danych: za miesiąc przeciągnij go tu z\u00a0nowymi zamówieniami, a\u00a0zobaczysz, co się zmieniło.",
  },
  changes: {
    heading: "Co się zmieniło",
    summary: (n, text, day) =>
      n === 0
        ? `Liczba klientów jest taka sama jak ${day}.`
        : n > 0
          ? `Przybyło klientów od ${day}: ${text}.`
          : `Ubyło klientów od ${day}: ${text}.`,
    periods: (before, now) => `Przedtem: ${before}. Teraz: ${now}.`,
    before: "Przedtem",
    now: "Teraz",
    difference: "Różnica",
    verdict: "Istotna statystycznie?",
    clear: "tak",
    unclear: "może być przypadkiem",
  },
  method: {
    heading: "Metoda",
    purchases: "Zamówienia klienta z\u00a0jednego dnia liczą się jako jeden zakup.",
    intervals: (confidence) => `Zakresy to przedziały ufności ${confidence}; klienci są traktowani jako próba.`,
    value: (rate, margin) => `Wartości są dyskontowane stopą ${rate} rocznie i\u00a0stanowią ${margin} przychodu.`,
    error: (error) => `W\u00a0teście na drugiej połowie zamówień błąd prognozy wyniósł ${error}.`,
    privacy: "Raport powstał na tym komputerze; żadne dane go nie opuściły.",
  },
};
