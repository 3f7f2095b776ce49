/** Polish: the page of “Customer Engagement Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika zaangażowania klientów",
  description:
    "Oblicz wskaźnik zaangażowania klientów z działań i własnych wag: łącznie, na aktywnego klienta albo jako realizację celu.",
  about: [
    "Wskaźnik zaangażowania sumuje to, co robią klienci (wizyty, czas, listy życzeń, opinie), i nadaje każdemu działaniu wagę według tego, ile mówi ono o relacji z marką.",
    "Wagi ustalasz samodzielnie, więc wyników różnych firm nie da się porównywać. Porównuj własne segmenty i miesiące w przeliczeniu na aktywnego klienta.",
  ],
  pitfalls: [
    "Nazywanie go CES: ten sam skrót oznacza wskaźnik wysiłku klienta (Customer Effort Score).",
    "Zmienianie wag między raportami i uznawanie różnicy za zmianę zachowań klientów.",
    "Porównywanie sum z miesięcy o różnej liczbie klientów.",
    "Nadawanie dużych wag temu, co łatwo zmierzyć, zamiast temu, co poprzedza zakup.",
  ],
  example:
    "3400 logowań o wadze 2, 1200 udostępnień o wadze 3 i 9500 wyświetleń o wadze 1 to 19 900 punktów. Przy 22 000 aktywnych klientów i mnożniku dziesięć wynik to 9,05.",
};
