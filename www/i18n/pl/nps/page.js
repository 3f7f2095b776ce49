/** Polish: the page of “Net Promoter Score”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator NPS z przedziałem ufności",
  description:
    "Oblicz wskaźnik NPS z liczby odpowiedzi, ocen lub wklejonej ankiety, razem z przedziałem ufności i drogą do celu.",
  about: [
    "NPS opiera się na jednym pytaniu: jak bardzo prawdopodobne jest, od 0 do 10, że polecisz nas znajomym? Oceny 9 i 10 wystawiają promotorzy, 7 i 8 neutralni, a od 0 do 6 krytycy. Wskaźnik to odsetek promotorów minus odsetek krytyków, razy sto.",
    "To statystyka jak każda inna. Wynik ze stu odpowiedzi łatwo przesuwa się o dziesięć punktów w górę lub w dół, choć nic się nie zmieniło. Dlatego tuż pod nim podajemy przedział ufności.",
  ],
  pitfalls: [
    "Porównywanie dwóch fal badania tylko według samych wyników. Przy 100 odpowiedziach w każdej różnica musi wynosić około 20 punktów, aby cokolwiek znaczyła.",
    "Liczenie marginesu błędu jako √(NPS·(1 − NPS) / n). NPS jest różnicą dwóch odsetków, a nie odsetkiem; ten wzór jest błędny i zawodzi przy wynikach ujemnych.",
    "Uśrednianie wyników regionów lub miesięcy o różnej liczbie odpowiedzi. Lepiej zsumuj odpowiedzi.",
    "Pytanie tylko tych, którzy zostali, albo tylko tuż po udanym kontakcie.",
  ],
  example:
    "Spośród 100 klientów 70 wystawia ocenę 9 lub 10, 10 – ocenę 7 lub 8, a 20 – najwyżej 6. Wynik to 70 − 20 = 50. Przedział ufności 95% (skorygowany Walda) sięga od 32,94 do 64,15.",
};
