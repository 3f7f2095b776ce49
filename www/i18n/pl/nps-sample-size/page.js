/** Polish: the page of “NPS sample size”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wielkości próby NPS",
  description:
    "Ile odpowiedzi potrzebuje badanie NPS? Dla marginesu błędu, do porównania dwóch fal lub przewyższenia wzorca, z odsetkiem odpowiedzi i mocą.",
  about: [
    "Zanim badanie wyruszy, o jego przydatności decydują dwa pytania: jak dokładny ma być wynik albo jaką zmianę ma umieć wykazać. Kalkulator zamienia jedno i drugie na liczbę odpowiedzi, a z odsetkiem odpowiedzi na liczbę zaproszeń.",
    "Wykrycie zmiany wymaga więcej odpowiedzi, niż się zwykle sądzi. Każda z dwóch fal ma swój błąd losowy, a zmiana musi się wyróżniać na tle obu.",
  ],
  pitfalls: [
    "Planowanie według wzoru dla udziału. NPS zmienia się bardziej niż udział.",
    "Wysyłanie ankiety do wszystkich, bo więcej to lepiej. Niski odsetek odpowiedzi szkodzi bardziej niż mała próba: ci, którzy nie odpowiadają, różnią się od tych, którzy odpowiadają.",
    "Kończenie, gdy tylko wynik wygląda dobrze.",
    "Zmniejszanie marginesu o połowę z nadzieją na dwa razy więcej odpowiedzi. Trzeba ich cztery razy więcej.",
  ],
  example:
    "Przy połowie promotorów i jednej piątej krytyków wariancja to 0,5 + 0,2 − 0,3² = 0,61. Margines ±5 przy ufności 95% wymaga 0,61 · 1,96² ÷ 0,05² − 3, czyli 935 odpowiedzi; przy 5000 klientów wystarczy 788.",
};
