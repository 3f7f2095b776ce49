/** Polish: the page “Compare”. */

export const page = {
  name: "Porównanie",
  title: "Porównanie: inne sposoby liczenia wskaźników lojalności",
  description:
    "Kalkulatory na Twojej stronie w porównaniu z arkuszem, usługą analityczną i biblioteką statystyczną: mocne strony każdego rozwiązania.",
  heading: "Inne sposoby mierzenia lojalności",
  lead: "Wybierz to, co Ci odpowiada. Oto mocne strony każdego rozwiązania.",
  columns: ["Regulars", "Arkusz kalkulacyjny", "Usługa analityczna", "Biblioteka statystyczna"],
  rows: [
    ["Dane", "zostają w przeglądarce", "zostają w pliku", "trafiają do usługi", "zostają na Twoim komputerze"],
    [
      "Jak zacząć",
      "otwórz stronę lub wklej dwa wiersze kodu",
      "zbuduj formuły",
      "załóż konto, podłącz sklep",
      "zainstaluj, napisz kod",
    ],
    [
      "Przedziały ufności",
      "dla każdego odsetka, z podaną metodą",
      "do samodzielnego zbudowania",
      "rzadko pokazywane",
      "dla większości metod",
    ],
    [
      "Modele bazy klientów",
      "dopasowywane w przeglądarce",
      "ręcznie, dodatkiem Solver",
      "własne modele usługi, często nieujawnione",
      "wiele modeli, z możliwością rozbudowy",
    ],
    ["Na własnej stronie", "tak", "nie", "jako osadzony dashboard", "nie"],
    ["Automatycznie, codziennie", "nie: trzeba otworzyć plik", "nie", "tak", "tak, z harmonogramem"],
    ["Zespół, historia, alerty", "nie", "przez udostępnienie pliku", "tak", "do samodzielnego zbudowania"],
  ],
  note: "Jeśli potrzebujesz liczb, które same się odświeżają, wysyłają alerty i przechowują historię, lepsza będzie usługa analityczna. Jeśli chcesz dobrze odpowiedzieć na jedno pytanie i nikomu nie przekazywać danych, lepsze będą kalkulatory Regulars.",
};
