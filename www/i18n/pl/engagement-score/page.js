/** Polish: the page of “Customer Engagement Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wskaźnika zaangażowania klientów",
  description:
    "Oblicz wskaźnik zaangażowania klientów z własnych ważonych działań: łącznie, na aktywnego klienta albo względem celu.",
  about: [
    "Wskaźnik zaangażowania sumuje to, co robią klienci (wizyty, czas, listy życzeń, opinie), i nadaje każdemu działaniu wagę według tego, co mówi o relacji.",
    "Wagi ustalasz samodzielnie, więc wyników różnych firm nie da się porównywać. Porównuj własne segmenty i miesiące, na aktywnego klienta.",
  ],
  pitfalls: [
    "Nazywanie go CES: te same trzy litery oznaczają wskaźnik wysiłku klienta.",
    "Zmienianie wag między raportami i czytanie różnicy jako zachowania.",
    "Porównywanie sum z miesięcy o różnej liczbie klientów.",
    "Wagi nagradzające to, co łatwo policzyć, zamiast tego, co poprzedza zakup.",
  ],
  example:
    "3400 logowań o wadze 2, 1200 udostępnień o wadze 3 i 9500 wyświetleń o wadze 1 to 19 900 punktów. Przy 22 000 aktywnych klientów i mnożniku dziesięć wynik to 9,05.",
};
