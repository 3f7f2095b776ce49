/** Polish: customer scores for the warehouse. */

export const scores = {
  heading: "Oceny każdego klienta dla bazy danych",
  text: "Modele wracają tam, gdzie są zamówienia: wczytaj tabelę ocen i utwórz widok z zapytania. Ma on jeden wiersz na klienta: prawdopodobieństwo aktywności, oczekiwane zakupy i wartość, segment oraz zalecane działanie.",
  bins: "W tym pliku historie są pogrupowane. Do tabeli ocen uruchom zapytanie o historie według dni i wybierz tutaj jego wynik.",
  saveDaysSql: "Zapisz zapytanie o historie według dni",
  daysFile: "Wynik tego zapytania",
  daysRead: "Historie według dni są wczytane. Teraz zapisz tabelę ocen.",
  needsDays: "Tabela ocen wymaga historii według dni.",
  table: "Tabela ocen",
  tableHelp:
    "Nazwa, pod którą wczytujesz tabelę ocen. Bez nazwy SQL nie wymaga tabeli, ale oczekiwane zakupy i wartość pozostają puste.",
  saveTable: "Zapisz tabelę ocen",
  saveSql: "Zapisz SQL",
  show: "Pokaż SQL",
  working: "Obliczanie ocen…",
  saved: "Tabela ocen została zapisana.",
};
