/** Polish: the page of “Customer satisfaction”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator CSAT z przedziałem ufności",
  description:
    "Oblicz satysfakcję klientów z odpowiedzi w skali 1–5, 1–7 lub 1–10: dwie najlepsze odpowiedzi, tylko najlepsza lub średnia, z przedziałem ufności.",
  about: [
    "„Jak bardzo są Państwo zadowoleni?” to najstarsze pytanie badań klientów. CSAT to odsetek klientów, którzy wybrali jedną z dwóch najlepszych odpowiedzi. Jedni liczą tylko najlepszą, inni podają średnią; kalkulator podaje, czego używa, i pokazuje pozostałe wyniki.",
    "Wynik opisuje jedną chwilę: zakup, rozmowę, dostawę. Nie przewiduje, czy klient wróci; aby to ocenić, sprawdź, czy zachwyceni wracają częściej niż zadowoleni.",
  ],
  pitfalls: [
    "Porównywanie wyników ze skal o różnej długości. Dwie najlepsze z pięciu odpowiedzi to nie dwie najlepsze z dziesięciu.",
    "Porównywanie odsetka dwóch najlepszych odpowiedzi ze średnią innej firmy.",
    "Uśrednianie wyników procentowych sklepów lub miesięcy o różnej liczbie odpowiedzi. Lepiej zsumuj odpowiedzi.",
    "Traktowanie zadowolonych jak lojalnych. Zadowoleni też odchodzą, gdy pojawi się coś lepszego.",
  ],
  example:
    "W 250 odpowiedziach oceny od 1 do 5 padły kolejno 9, 14, 37, 98 i 92 razy; dwie najlepsze łącznie 190 razy: CSAT wynosi 76%. Przedział ufności 95% (Wilsona) sięga od 70,3% do 80,9%. Średnia to 4,0.",
};
