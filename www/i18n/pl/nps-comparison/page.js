/** Polish: the page of “NPS comparison”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator porównania NPS: czy zmiana jest istotna statystycznie?",
  description:
    "Porównaj NPS dwóch fal badania lub segmentów: różnica z przedziałem ufności, wartością p i zrozumiałym wnioskiem.",
  about: [
    "Wynik, który wzrósł z 17 do 30, wygląda na postęp. Czy nim jest, zależy od liczby odpowiedzi. Kalkulator podaje różnicę, jej przedział ufności i prawdopodobieństwo, że taka różnica powstałaby przez sam przypadek.",
    "Nadaje się zarówno do dwóch fal tego samego badania, jak i do dwóch grup klientów, o ile nikt nie należy do obu.",
  ],
  pitfalls: [
    "Ocenianie różnicy po tym, czy przedziały na siebie zachodzą. Mogą zachodzić, choć różnica jest rzeczywista; rozstrzyga tylko przedział różnicy.",
    "Porównywanie wielu grup i podawanie największej różnicy. Jedno na dwadzieścia porównań wychodzi istotne przez sam przypadek.",
    "Porównywanie fal badania, w których pytano innych klientów, w innym momencie albo innym kanałem.",
    "Odczytywanie „nieistotne statystycznie” jako „bez zmian”. To znaczy tylko, że dane nie wykluczają przypadku.",
  ],
  example:
    "Rok temu odpowiedziało 168 promotorów, 132 neutralnych i 100 krytyków; teraz 200, 120 i 80. Wynik wzrósł z 17 do 30. Przedział ufności 95% dla zmiany sięga od 1,98 do 23,92 i nie obejmuje 0, więc wzrost jest istotny statystycznie, choć może być mały.",
};
