/** Polish: the page of “Customer satisfaction”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator CSAT z przedziałem ufności",
  description:
    "Oblicz satysfakcję klientów z odpowiedzi w skali 1–5, 1–7 lub 1–10: dwie najlepsze, najlepsza lub średnia, z przedziałem.",
  about: [
    "„Jak bardzo są Państwo zadowoleni?” to najstarsze z pytań. CSAT to udział klientów, którzy wybrali jedną z dwóch najlepszych odpowiedzi. Jedni liczą tylko najlepszą, inni podają średnią; kalkulator mówi, czego używa, i pokazuje pozostałe.",
    "Wynik opisuje jedną chwilę: zakup, rozmowę, dostawę. Nie zapowiada, czy klient wróci; do tego sprawdź, czy zachwyceni wracają częściej niż zadowoleni.",
  ],
  pitfalls: [
    "Porównywanie wyników ze skal o różnej długości. Dwie najlepsze z pięciu odpowiedzi to nie dwie najlepsze z dziesięciu.",
    "Porównywanie udziału dwóch najlepszych odpowiedzi z cudzą średnią.",
    "Uśrednianie procentów sklepów lub miesięcy o różnej liczbie odpowiedzi. Zamiast tego zsumuj odpowiedzi.",
    "Traktowanie zadowolonych jak lojalnych. Zadowoleni też odchodzą, gdy pojawi się coś lepszego.",
  ],
  example:
    "Spośród 250 odpowiedzi od 1 do 5 padło 9, 14, 37, 98 i 92; dwie ostatnie to razem 190: CSAT wynosi 76%. Przedział 95% (Wilsona) sięga od 70,3% do 80,9%. Średnia to 4,0.",
};
