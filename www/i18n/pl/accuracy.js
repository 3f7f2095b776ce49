/** Polish: the page “Accuracy”. */

export const page = {
  name: "Dokładność",
  title: "Dokładność: opublikowane liczby obliczone w Twojej przeglądarce",
  description:
    "Wszystkie przykłady o znanym wyniku z artykułów, podręczników i innych programów, obliczone w Twojej przeglądarce i porównane z opublikowanymi.",
  heading: "Opublikowane liczby przeliczone w Twojej przeglądarce",
  lead: "Przykłady z artykułów, podręczników i innych programów. Dwie ostatnie kolumny obliczyła Twoja przeglądarka po otwarciu tej strony.",
  summary: "{right} z {all} liczb zgadza się co do każdej podanej cyfry.",
  columns: ["Liczba", "Źródło", "Opublikowano", "Obliczono tutaj", "Różnica"],
};
