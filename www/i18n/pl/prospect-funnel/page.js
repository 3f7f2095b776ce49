/** Polish: the page of “Prospect-to-regular funnel”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator lejka: od pierwszego kontaktu do stałego klienta",
  description:
    "Prześledź drogę od pierwszego kontaktu do stałego klienta: konwersja i koszt na każdym etapie, koszt stałego klienta i najwyższy koszt dotarcia.",
  about: [
    "Większość lejków kończy się na pierwszym zakupie, choć relacja z klientem dopiero się wtedy zaczyna. Ten prowadzi dalej, przez drugi zakup aż do stałego klienta, i sumuje koszty wszystkich etapów.",
    "Po podaniu wartości życiowej stałego klienta pokazuje też, ile najwyżej możesz zapłacić za dotarcie do jednej osoby.",
  ],
  pitfalls: [
    "Porównywanie etapów z różnych tygodni. Klienci potrzebują czasu, by wrócić; śledź te same osoby.",
    "Mnożenie współczynników konwersji z różnych kampanii.",
    "Wnioskowanie z garstki stałych klientów: sprawdź przedział ufności współczynnika konwersji.",
  ],
  example:
    "Wydatek 1200 na dotarcie do 1000 osób daje 200 reakcji, 100 pierwszych i 40 drugich zakupów oraz 20 stałych klientów. Stały klient kosztuje 60; przy wartości życiowej 160 dotarcie do jednej osoby może kosztować 3,20.",
};
