/** Polish: the page of “From prospect to regular”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator lejka: od odbiorcy do stałego klienta",
  description:
    "Prześledź drogę od pierwszego kontaktu do stałego klienta: konwersja i koszt na etapach, koszt stałego klienta i najwyższy koszt odbiorcy.",
  about: [
    "Większość lejków kończy się na pierwszym zakupie, a lojalny klient dopiero się tam zaczyna. Ten prowadzi dalej, do drugiego zakupu i do stałego klienta, i sumuje koszty wszystkich etapów.",
    "Z wartością życiową stałego klienta działa też w drugą stronę: mówi, ile najwyżej można zapłacić za dotarcie do jednej osoby.",
  ],
  pitfalls: [
    "Etapy z różnych tygodni. Ludzie potrzebują czasu, by wrócić; śledź te same osoby.",
    "Mnożenie konwersji z różnych kampanii.",
    "Konwersja z garstki stałych klientów: spójrz na jej przedział.",
  ],
  example:
    "300 wydane na dotarcie do 1000 osób dają 200 reakcji, 100 pierwszych i 40 drugich zakupów oraz 20 stałych klientów. Stały klient kosztuje 15; przy wartości życiowej 40 odbiorca może kosztować 0,80.",
};
