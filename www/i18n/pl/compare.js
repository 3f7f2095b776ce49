/** Polish: the page “Compare”. */

export const page = {
  name: "Porównanie",
  title: "Porównanie: inne sposoby na wskaźniki lojalności",
  description:
    "Kalkulatory na Twojej stronie obok arkusza, usługi analitycznej i biblioteki statystycznej: w czym każde jest lepsze.",
  heading: "Inne sposoby",
  lead: "Wybierz to, co pasuje. Oto w czym każdy sposób jest lepszy.",
  columns: ["Regulars", "Arkusz kalkulacyjny", "Usługa analityczna", "Biblioteka statystyczna"],
  rows: [
    ["Dane", "zostają w przeglądarce", "zostają w pliku", "trafiają do usługi", "zostają na Twoim komputerze"],
    [
      "Na początek",
      "otwórz stronę lub wklej dwie linie",
      "zbuduj formuły",
      "załóż konto, podłącz sklep",
      "zainstaluj, napisz kod",
    ],
    [
      "Przedziały",
      "dla każdego udziału, nazwanymi metodami",
      "do zbudowania",
      "rzadko pokazywane",
      "dla większości metod",
    ],
    [
      "Modele bazy klientów",
      "dopasowywane w przeglądarce",
      "dodatkiem Solver, ręcznie",
      "własne usługi, często nieujawnione",
      "wiele, z możliwością rozbudowy",
    ],
    ["Na własnej stronie", "tak", "nie", "jako osadzony pulpit", "nie"],
    ["Codziennie, samo z siebie", "nie: ktoś otwiera plik", "nie", "tak", "tak, z harmonogramem"],
    ["Zespół, historia, alerty", "nie", "przez udostępnienie pliku", "tak", "do zbudowania"],
  ],
  note: "Jeśli potrzebujesz liczb, które same się odświeżają, ostrzegają i pamiętają zeszły miesiąc, lepsza będzie usługa. Jeśli chcesz dobrze odpowiedzieć na jedno pytanie, nie oddając danych, lepsze jest to.",
};
