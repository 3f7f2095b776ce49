/** Polish: the page of “NPS comparison”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator porównania NPS: czy zmiana jest istotna?",
  description:
    "Porównaj dwa wskaźniki NPS, fale lub segmenty: różnica z przedziałem ufności, wartością p i wnioskiem w prostych słowach.",
  about: [
    "Wynik, który wzrósł z 17 do 30, wygląda na postęp. Czy nim jest, zależy od liczby odpowiedzi. Kalkulator podaje różnicę, przedział, w którym leży prawdziwa różnica, i to, jak często taką lukę dałby sam przypadek.",
    "Działa tak samo dla dwóch fal tego samego badania, jak i dla dwóch grup klientów, o ile nikt nie jest liczony w obu.",
  ],
  pitfalls: [
    "Sprawdzanie, czy oba przedziały na siebie zachodzą. Mogą zachodzić, choć różnica jest prawdziwa; odpowiada tylko przedział różnicy.",
    "Porównywanie wielu grup i podawanie największej luki. Jedno na dwadzieścia porównań przypadkiem wygląda na istotne.",
    "Porównywanie fal, w których pytano innych klientów, w innym momencie albo innym kanałem.",
    "Branie „nieistotne” za „bez zmian”. To znaczy, że odpowiedzi było za mało, aby rozstrzygnąć.",
  ],
  example:
    "Rok temu odpowiedziało 168 promotorów, 132 neutralnych i 100 krytyków; teraz 200, 120 i 80. Wynik wzrósł z 17 do 30. Przedział 95% dla zmiany sięga od 1,99 do 23,82 i nie obejmuje 0, więc wzrost jest prawdziwy, choć może być mały.",
};
