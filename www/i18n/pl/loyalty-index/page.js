/** Polish: the page of “Customer Loyalty Index”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator indeksu lojalności klientów (CLI)",
  description:
    "Oblicz indeks lojalności klientów z NPS, wskaźnika ponownych zakupów i dosprzedaży albo z ankiety z trzema pytaniami, z własnymi wagami.",
  about: [
    "Indeks lojalności klientów łączy w jedną liczbę trzy zachowania lojalnego klienta: polecanie, ponowne zakupy i kupowanie innych produktów.",
    "Nie ma jednej definicji. Jedni uśredniają trzy wskaźniki, inni trzy odpowiedzi z ankiety od 1 do 6 albo od 0 do 10. Kalkulator podaje, czego używa, i tam, gdzie to możliwe, pokazuje wynik w skali od 0 do 100.",
  ],
  pitfalls: [
    "Porównywanie z opublikowanym indeksem bez znajomości jego skali: w skali od 1 do 6 najlepsze jest 1.",
    "Uśrednianie NPS równego −20 z odsetkami tak, jakby miały tę samą skalę. Najpierw go przeskaluj.",
    "Obserwowanie samego indeksu. Nie pokazuje on, który z trzech składników się zmienił.",
  ],
  example: "Trzy średnie z ankiety, 6, 7 i 8 na 10, dają indeks 7, czyli 70 na 100.",
};
