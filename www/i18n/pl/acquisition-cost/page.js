/** Polish: the page of “Customer acquisition cost”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator kosztu pozyskania klienta (CAC)",
  description:
    "Oblicz CAC ze wszystkimi kosztami albo samą reklamą, dla wszystkich klientów albo tylko z płatnych kanałów, ze stosunkiem CLV:CAC i czasem zwrotu.",
  about: [
    "Koszt pozyskania klienta (CAC) to wydatki na pozyskiwanie podzielone przez liczbę pozyskanych klientów. Nabiera znaczenia dopiero w porównaniu z wartością klienta i czasem zwrotu.",
    "Dwie decyzje bardzo go zmieniają: czy uwzględnia się pensje i narzędzia oraz czy w dzielniku są klienci organiczni, którzy przyszli sami. Kalkulator podaje obie i pokazuje inne możliwości.",
  ],
  pitfalls: [
    "Pomijanie pensji. Sama reklama to często mniej niż połowa kosztu.",
    "Porównywanie kosztu z wartością życiową liczoną w przychodzie.",
    "Dzielenie wydatków z jednego miesiąca przez klientów z tego samego miesiąca, gdy proces sprzedaży trwa pół roku.",
    "Jedna średnia dla wszystkich kanałów: następny klient zwykle kosztuje więcej niż poprzedni.",
  ],
  example:
    "Reklama za 24 000 oraz pensje i narzędzia za 12 000 dają 90 klientów, w tym 30 organicznych. Nowy klient kosztuje 400, a klient z płatnych kanałów 600; przy przychodzie 80 miesięcznie i marży 50% koszt 400 zwraca się po dziesięciu miesiącach.",
};
