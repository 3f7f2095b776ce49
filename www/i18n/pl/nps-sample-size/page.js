/** Polish: the page of “NPS sample size”. */

/** @type {import("../../index.js").PageWords} */
export const page = {
  title: "Kalkulator wielkości próby NPS",
  description:
    "Ile odpowiedzi wymaga badanie NPS? Dla marginesu błędu, do porównania dwóch fal albo z benchmarkiem, z odsetkiem odpowiedzi i mocą testu.",
  about: [
    "O przydatności badania jeszcze przed wysłaniem decyduje jedno z dwóch pytań: jak dokładny ma być wynik albo jaką zmianę badanie ma wykryć. Kalkulator podaje potrzebną liczbę odpowiedzi, a na podstawie odsetka odpowiedzi także liczbę zaproszeń.",
    "Wykrycie zmiany wymaga więcej odpowiedzi, niż się zwykle sądzi. Każda z dwóch fal ma swój błąd losowy, a zmiana musi być większa niż oba.",
  ],
  pitfalls: [
    "Planowanie według wzoru dla odsetka. NPS ma większą zmienność niż odsetek.",
    "Wysyłanie ankiety do wszystkich, bo więcej to lepiej. Niski odsetek odpowiedzi szkodzi bardziej niż mała próba: ci, którzy nie odpowiadają, różnią się od tych, którzy odpowiadają.",
    "Kończenie badania, gdy tylko wynik wygląda dobrze.",
    "Założenie, że o połowę mniejszy margines wymaga dwa razy więcej odpowiedzi. Wymaga czterech razy więcej.",
  ],
  example:
    "Przy 50% promotorów i 20% krytyków wariancja to 0,5 + 0,2 − 0,3² = 0,61. Margines błędu ±5 przy poziomie ufności 95% wymaga 0,61 · 1,96² / 0,05² − 3, czyli 935 odpowiedzi; przy 5000 klientów wystarczy 788.",
};
