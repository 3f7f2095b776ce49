/** Polish: the page of “Customer acquisition cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator kosztu pozyskania klienta (CAC)",
  description:
    "Oblicz CAC ze wszystkimi kosztami albo samą reklamą, dla wszystkich albo tylko płatnych klientów, z LTV:CAC i czasem zwrotu.",
  about: [
    "Koszt pozyskania klienta to wydatki na pozyskiwanie podzielone przez pozyskanych klientów. Nabiera znaczenia dopiero obok tego, ile klient jest wart i jak długo trwa zwrot.",
    "Dwie decyzje bardzo go zmieniają: czy liczą się pensje i narzędzia oraz czy w dzielniku są klienci, którzy przyszli sami. Kalkulator nazywa obie i pokazuje inne możliwości.",
  ],
  pitfalls: [
    "Pomijanie ludzi. Sama reklama to często mniej niż połowa kosztu.",
    "Porównywanie z wartością życiową w przychodzie.",
    "Wydatki z jednego miesiąca podzielone przez klientów z tego samego miesiąca, gdy sprzedaż trwa pół roku.",
    "Jedna średnia dla wszystkich kanałów: następny klient zwykle kosztuje więcej niż poprzedni.",
  ],
  example:
    "Reklama za 6000 i 3000 na ludzi i narzędzia pozyskują 90 klientów, z których 30 przyszło samych. Koszt to 100 na nowego klienta i 150 na płatnego; przy 20 miesięcznie i marży 50% zwrot 100 trwa dziesięć miesięcy.",
};
