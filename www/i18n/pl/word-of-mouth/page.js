/** Polish: the page of “Word of mouth”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wartości marketingu szeptanego",
  description:
    "Oblicz, ile warte są dobre i złe opinie: klienci pozyskani i utraceni, wartość netto i ile dobrych głosów równoważy jeden zły.",
  about: [
    "Klienci rozmawiają. Kalkulator śledzi słowa aż do skutku: ilu mówi, do ilu osób każdy dociera, ile z nich decyduje inaczej i ile wart jest klient.",
    "Złe słowa zwykle docierają dalej. Ile dobrych głosów równoważy jeden zły, to liczba, o której warto pamiętać, gdy przychodzi skarga.",
  ],
  pitfalls: [
    "„Niezadowolony klient mówi dziesięciu osobom”: takie liczby mają dziesiątki lat i mierzono je dla innych towarów. Zapytaj własnych klientów.",
    "Liczenie każdego, do kogo dotarto, jako pozyskanego. Udział przekonanych jest mały.",
    "Liczenie polecenia dwa razy: tu i w poleceniach.",
  ],
  example:
    "Z 1000 klientów 300 mówi dobrze, każdy do 3 osób, a 50 źle, każdy do 10; daje się przekonać jedna dziesiąta. Pozyskano 90, utracono 50; przy wartości 50 wynik netto to 2000, a jeden zły głos równoważą 3,3 dobrego.",
};
